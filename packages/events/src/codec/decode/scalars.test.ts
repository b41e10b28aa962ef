import { describe, expect, test } from "vitest";
import { decoder } from "./decoder.js";
import {
  boolean,
  float64,
  int16,
  int32,
  int64,
  int8,
  optionalString,
  string,
  uint16,
  uint32,
  uint64,
  uint8,
} from "./scalars.js";

const expected = (decode: (value: unknown) => unknown, value: unknown): string | undefined => {
  const result = decoder("Scalar", decode).safeParse(value);
  return result.success ? undefined : result.error.issues[0]?.expected;
};

describe("what is missing", () => {
  test.each([
    [string, ""],
    [optionalString, undefined],
    [boolean, false],
    [int8, 0],
    [int16, 0],
    [int32, 0],
    [int64, 0],
    [uint8, 0],
    [uint16, 0],
    [uint32, 0],
    [uint64, 0],
    [float64, 0],
  ])("%o gives its zero value for null and for nothing", (decode, zero) => {
    expect(decode(null)).toBe(zero);
    expect(decode(undefined)).toBe(zero);
  });

  test("an empty string is missing to optionalString only", () => {
    expect(string("")).toBe("");
    expect(optionalString("")).toBeUndefined();
    expect(optionalString("0")).toBe("0");
  });
});

describe("what is wrong", () => {
  test.each([
    [string, 1, "string"],
    [string, {}, "string"],
    [optionalString, false, "string"],
    [boolean, "true", "boolean"],
    [boolean, 0, "boolean"],
    [int64, "1", "integer of 64 bits"],
    [int64, 1n, "integer of 64 bits"],
    [int64, 1.5, "integer of 64 bits"],
    [int64, Number.NaN, "integer of 64 bits"],
    [float64, Number.POSITIVE_INFINITY, "finite number"],
    [float64, "1", "finite number"],
  ])("%o refuses %o", (decode, value, what) => {
    expect(expected(decode, value)).toBe(what);
  });
});

describe("integers", () => {
  test.each([
    [int8, -128, 127],
    [int16, -32768, 32767],
    [int32, -2147483648, 2147483647],
    [uint8, 0, 255],
    [uint16, 0, 65535],
    [uint32, 0, 4294967295],
  ])("%o accepts its range and refuses the next integers", (decode, min, max) => {
    expect(decode(min)).toBe(min);
    expect(decode(max)).toBe(max);
    expect(expected(decode, min - 1)).toBe(`integer from ${min} to ${max}`);
    expect(expected(decode, max + 1)).toBe(`integer from ${min} to ${max}`);
  });

  test("the greatest integers of 64 bits are accepted, as the doubles they arrive as", () => {
    expect(int64(JSON.parse("9223372036854775807"))).toBe(2 ** 63);
    expect(int64(JSON.parse("-9223372036854775808"))).toBe(-(2 ** 63));
    expect(uint64(JSON.parse("18446744073709551615"))).toBe(2 ** 64);
  });

  test("the next doubles beyond 64 bits are refused", () => {
    expect(expected(int64, 9223372036854777856)).toBe("integer of 64 bits");
    expect(expected(int64, -9223372036854777856)).toBe("integer of 64 bits");
    expect(expected(uint64, 18446744073709555712)).toBe("unsigned integer of 64 bits");
  });

  test("-0 is 0 where a sign is allowed and refused elsewhere", () => {
    for (const decode of [int8, int16, int32, int64]) expect(Object.is(decode(-0), 0)).toBe(true);
    for (const decode of [uint8, uint16, uint32, uint64]) expect(expected(decode, -0)).toContain("integer");
  });
});
