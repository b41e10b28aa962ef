import { refuse } from "../decode/passes.js";

/** Encodes a string. */
export function encodeString(value: string): string {
  return typeof value === "string" ? value : refuse("string", value);
}

/** Encodes a string where the receiver takes an empty one for none. */
export function encodeText(value: string): string {
  return value === "" ? refuse("string that is not empty", value) : encodeString(value);
}

/** Encodes a boolean. */
export function encodeBoolean(value: boolean): boolean {
  return typeof value === "boolean" ? value : refuse("boolean", value);
}

/** Encodes a Go `int8`: an integer in its range. */
export function encodeInt8(value: number): number {
  return integer(value, -128, 127, "integer from -128 to 127");
}

/** Encodes a Go `int16`: an integer in its range. */
export function encodeInt16(value: number): number {
  return integer(value, -32768, 32767, "integer from -32768 to 32767");
}

/** Encodes a Go `int32`: an integer in its range. */
export function encodeInt32(value: number): number {
  return integer(value, -(2 ** 31), 2 ** 31 - 1, "integer from -2147483648 to 2147483647");
}

/** Encodes a Go `int64` or `int`: an integer in its range, as near as a double tells. */
export function encodeInt64(value: number): number {
  return integer(value, -(2 ** 63), 2 ** 63, "integer of 64 bits");
}

/** Encodes a Go `uint8`: an integer in its range. */
export function encodeUint8(value: number): number {
  return integer(value, 0, 255, "integer from 0 to 255");
}

/** Encodes a Go `uint16`: an integer in its range. */
export function encodeUint16(value: number): number {
  return integer(value, 0, 65535, "integer from 0 to 65535");
}

/** Encodes a Go `uint32`: an integer in its range. */
export function encodeUint32(value: number): number {
  return integer(value, 0, 2 ** 32 - 1, "integer from 0 to 4294967295");
}

/** Encodes a Go `uint64` or `uint`: an integer in its range, as near as a double tells. */
export function encodeUint64(value: number): number {
  return integer(value, 0, 2 ** 64, "unsigned integer of 64 bits");
}

/** Encodes a Go `float64`: a finite number. */
export function encodeFloat64(value: number): number {
  return Number.isFinite(value) ? value : refuse("finite number", value);
}

function integer(value: number, min: number, max: number, expected: string): number {
  // Adding 0 turns -0 into 0, which is all an integer in Go knows.
  return Number.isInteger(value) && value >= min && value <= max ? value + 0 : refuse(expected, value);
}
