/**
 * Encodes a Go `int8`; 0 for `undefined`.
 *
 * @throws RangeError for what is not an integer from -128 to 127
 */
export function encodeInt8(value: number | undefined): number {
  return integer(value, -128, 127, "integer from -128 to 127");
}

/**
 * Encodes a Go `int16`; 0 for `undefined`.
 *
 * @throws RangeError for what is not an integer from -32768 to 32767
 */
export function encodeInt16(value: number | undefined): number {
  return integer(value, -32768, 32767, "integer from -32768 to 32767");
}

/**
 * Encodes a Go `int32`; 0 for `undefined`.
 *
 * @throws RangeError for what is not an integer from -2147483648 to 2147483647
 */
export function encodeInt32(value: number | undefined): number {
  return integer(value, -(2 ** 31), 2 ** 31 - 1, "integer from -2147483648 to 2147483647");
}

/**
 * Encodes a Go `int64` or `int`; 0 for `undefined`.
 *
 * @throws RangeError for what is not an integer of 64 bits, as near as a double tells
 */
export function encodeInt64(value: number | undefined): number {
  return integer(value, -(2 ** 63), 2 ** 63, "integer of 64 bits");
}

/**
 * Encodes a Go `uint8`; 0 for `undefined`.
 *
 * @throws RangeError for what is not an integer from 0 to 255
 */
export function encodeUint8(value: number | undefined): number {
  return integer(value, 0, 255, "integer from 0 to 255");
}

/**
 * Encodes a Go `uint16`; 0 for `undefined`.
 *
 * @throws RangeError for what is not an integer from 0 to 65535
 */
export function encodeUint16(value: number | undefined): number {
  return integer(value, 0, 65535, "integer from 0 to 65535");
}

/**
 * Encodes a Go `uint32`; 0 for `undefined`.
 *
 * @throws RangeError for what is not an integer from 0 to 4294967295
 */
export function encodeUint32(value: number | undefined): number {
  return integer(value, 0, 2 ** 32 - 1, "integer from 0 to 4294967295");
}

/**
 * Encodes a Go `uint64` or `uint`; 0 for `undefined`.
 *
 * @throws RangeError for what is not an unsigned integer of 64 bits, as near as a double tells
 */
export function encodeUint64(value: number | undefined): number {
  return integer(value, 0, 2 ** 64, "unsigned integer of 64 bits");
}

/**
 * Encodes a Go `float64`; 0 for `undefined`.
 *
 * @throws RangeError for NaN and the infinities, which Go refuses too
 */
export function encodeFloat64(value: number | undefined): number {
  if (value === undefined) return 0;
  if (!Number.isFinite(value)) throw new RangeError("expected a finite number");
  return value;
}

function integer(value: number | undefined, min: number, max: number, expected: string): number {
  if (value === undefined) return 0;
  if (!Number.isInteger(value) || value < min || value > max) throw new RangeError(`expected an ${expected}`);
  return value + 0;
}
