import { numberBytes } from "../decode/bytes.js";
import { int8 } from "../decode/scalars.js";

/**
 * Decodes Go's `events.JSONNumberBytes`: an array of integers from -128 to 127, each a byte in two's complement; empty
 * for `null` or nothing.
 */
export function decodeJSONNumberBytes(value: unknown): Uint8Array {
  return numberBytes(value, int8);
}

/** Encodes Go's `events.JSONNumberBytes`: an array of integers from -128 to 127; `[]` for `undefined`. */
export function encodeJSONNumberBytes(value: Uint8Array | undefined): number[] {
  const numbers: number[] = [];
  for (const byte of value ?? []) numbers.push((byte << 24) >> 24);
  return numbers;
}
