import { numberBytes } from "../decode/bytes.js";
import { refuse } from "../decode/passes.js";
import { int8 } from "../decode/scalars.js";
import { isBytes } from "../encode/bytes.js";

/**
 * Decodes Go's `events.JSONNumberBytes`: an array of integers from -128 to 127, each a byte in two's complement; empty
 * for `null` or nothing.
 */
export function decodeJSONNumberBytes(value: unknown): Uint8Array {
  return numberBytes(value, int8);
}

/** Encodes Go's `events.JSONNumberBytes`: an array of integers from -128 to 127. */
export function writeJSONNumberBytes(value: Uint8Array): number[] {
  if (!isBytes(value)) return refuse("Uint8Array", value);
  return Array.from(value, (byte) => (byte << 24) >> 24);
}
