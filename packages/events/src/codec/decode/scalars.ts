import { absent } from "./object.js";

/*
 * V8 inlines a function into whatever calls it, however large that is, when its bytecode has at most 27 bytes. Those that
 * decode most fields keep to that, and leave everything unusual to another.
 */

/** A JSON string; `""` for `null` or nothing. */
export function string(value: unknown): string {
  return typeof value === "string" ? value : (stringUnlessNull(value) ?? "");
}

/** A JSON string that is not empty; `undefined` for `""`, `null` or nothing. */
export function optionalString(value: unknown): string | undefined {
  return typeof value === "string" ? value || undefined : stringUnlessNull(value);
}

/** A JSON string; `undefined` for `null` or nothing. */
export function stringUnlessNull(value: unknown): string | undefined {
  return typeof value === "string" ? value : absent(value, "string", undefined);
}

/** A JSON boolean; `false` for `null` or nothing. */
export function boolean(value: unknown): boolean {
  return typeof value === "boolean" ? value : absent(value, "boolean", false);
}

/** A Go `int8`: an integer in its range; 0 for `null` or nothing. */
export function int8(value: unknown): number {
  return integer(value, -128, 127, "integer from -128 to 127");
}

/** A Go `int16`: an integer in its range; 0 for `null` or nothing. */
export function int16(value: unknown): number {
  return integer(value, -32768, 32767, "integer from -32768 to 32767");
}

/** A Go `int32`: an integer in its range; 0 for `null` or nothing. */
export function int32(value: unknown): number {
  return integer(value, -(2 ** 31), 2 ** 31 - 1, "integer from -2147483648 to 2147483647");
}

/** A Go `int64` or `int`: an integer in its range, as near as a double tells; 0 for `null` or nothing. */
export function int64(value: unknown): number {
  // The greatest int64 reaches us as 2^63, the nearest double.
  return integer(value, -(2 ** 63), 2 ** 63, "integer of 64 bits");
}

/** A Go `uint8`: an integer in its range; 0 for `null` or nothing. */
export function uint8(value: unknown): number {
  return integer(value, 0, 255, "integer from 0 to 255");
}

/** A Go `uint16`: an integer in its range; 0 for `null` or nothing. */
export function uint16(value: unknown): number {
  return integer(value, 0, 65535, "integer from 0 to 65535");
}

/** A Go `uint32`: an integer in its range; 0 for `null` or nothing. */
export function uint32(value: unknown): number {
  return integer(value, 0, 2 ** 32 - 1, "integer from 0 to 4294967295");
}

/** A Go `uint64` or `uint`: an integer in its range, as near as a double tells; 0 for `null` or nothing. */
export function uint64(value: unknown): number {
  // The greatest uint64 reaches us as 2^64, the nearest double.
  return integer(value, 0, 2 ** 64, "unsigned integer of 64 bits");
}

/** A Go `float64`: a finite number; 0 for `null` or nothing. */
export function float64(value: unknown): number {
  return Number.isFinite(value) ? (value as number) : absent(value, "finite number", 0);
}

function integer(value: unknown, min: number, max: number, expected: string): number {
  const number = value as number;
  // Go reads `-0` as 0 where a sign is allowed and refuses it elsewhere.
  return Number.isInteger(value) && number >= min && number <= max && (min < 0 || !Object.is(value, -0))
    ? number + 0
    : absent(value, expected, 0);
}
