import { decodeBase64 } from "./base64.js";
import { absent } from "./object.js";
import { refuse } from "./passes.js";
import { uint8 } from "./scalars.js";

/** A Go `[]byte`: a base64 string, or an array of numbers from 0 to 255; empty for `null` or nothing. */
export function bytes(value: unknown): Uint8Array {
  if (Array.isArray(value)) return numberBytes(value, uint8);
  // V8 takes five times as long to make an empty array from its length.
  if (typeof value !== "string") return absent(value, "base64 string or array of bytes", new Uint8Array([]));
  return decodeBase64(value) ?? refuse("base64 string", value);
}

/**
 * A JSON array of numbers, each the byte that its lowest eight bits are; empty for `null` or nothing.
 *
 * @param number checks and decodes one of them
 */
export function numberBytes(value: unknown, number: (value: unknown) => number): Uint8Array {
  const numbers = Array.isArray(value) ? value : (absent(value, "array", []) ?? []);
  // Filling it here takes V8 a quarter of the time that `new Uint8Array(numbers)` does.
  const filled = new Uint8Array(numbers.length);
  for (let index = 0; index < filled.length; index++) {
    const item: unknown = numbers[index];
    // As in other lists: no JSON has one.
    if (item === undefined) return refuse<Uint8Array>("a value", item) ?? new Uint8Array([]);
    filled[index] = number(item);
  }
  return filled;
}
