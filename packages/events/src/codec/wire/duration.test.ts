import { describe, expect, test } from "vitest";
import { encodeDurationMinutes, encodeDurationSeconds } from "../../../generated/encoders/duration.js";
import { decoder } from "../decode/decoder.js";
import { decodeDurationMinutes, decodeDurationSeconds } from "./duration.js";

const accepts = (decode: (value: unknown) => unknown, value: unknown): boolean =>
  decoder("Duration", decode).safeParse(value).success;

describe.each([
  ["DurationSeconds", decodeDurationSeconds, encodeDurationSeconds, 9223372036],
  ["DurationMinutes", decodeDurationMinutes, encodeDurationMinutes, 153722867],
])("%s", (_, decode, encode, max) => {
  test("decodes to whole units, truncated", () => {
    expect(decode(12.9)).toBe(12);
    expect(decode(-12.9)).toBe(-12);
    expect(Object.is(decode(-0.5), 0)).toBe(true);
  });

  test("says once what is wrong with what is no number", () => {
    const result = decoder("Duration", decode).safeParse("x");
    expect(result.success ? 0 : result.error.issueCount).toBe(1);
  });

  test("is 0 for null and for nothing", () => {
    expect(decode(null)).toBe(0);
    expect(decode(undefined)).toBe(0);
  });

  test("accepts what fits an int64 of nanoseconds and refuses what Go would wrap", () => {
    expect(decode(max)).toBe(max);
    expect(decode(-max - 0.9)).toBe(-max);
    expect(accepts(decode, max + 1)).toBe(false);
    expect(accepts(decode, -max - 1)).toBe(false);
    expect(accepts(decode, "1")).toBe(false);
  });

  test("encodes whole units, rounded up", () => {
    expect(encode(12)).toBe(12);
    expect(encode(12.1)).toBe(13);
    expect(Object.is(encode(-0.5), 0)).toBe(true);
  });

  test("does not encode what does not fit", () => {
    for (const value of [Number.NaN, max + 1, Number.NEGATIVE_INFINITY]) expect(() => encode(value)).toThrow(TypeError);
  });
});
