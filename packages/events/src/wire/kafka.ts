import { list } from "../decode/collections.js";
import { int8 } from "../decode/scalars.js";

/**
 * Decodes Go's `events.JSONNumberBytes`: an array of integers from -128 to 127, each a byte in two's complement; empty
 * for `null` or nothing.
 */
export function decodeJSONNumberBytes(value: unknown): Uint8Array {
  return new Uint8Array(list(value, int8));
}

/** Encodes Go's `events.JSONNumberBytes`: an array of integers from -128 to 127; `[]` for `undefined`. */
export function encodeJSONNumberBytes(value: Uint8Array | undefined): number[] {
  return Array.from(Int8Array.from(value ?? []));
}
