import { describe, expect, test } from "vitest";
import {
  encodeMilliSecondsEpochTime,
  encodeRFC3339EpochTime,
  encodeSecondsEpochTime,
} from "../../../generated/encoders/epoch-time.js";
import { decoder } from "../decode/decoder.js";
import { object } from "../decode/object.js";
import { decodeMilliSecondsEpochTime, decodeRFC3339EpochTime, decodeSecondsEpochTime } from "./epoch-time.js";

const ZERO = "0001-01-01T00:00:00.000Z";

const expected = (decode: (value: unknown) => unknown, value: unknown): string | undefined => {
  const result = decoder("Time", (root) => decode(object(root).at)).safeParse({ at: value });
  return result.success ? undefined : result.error.issues[0]?.expected;
};

// Expected values by Go 1.26.8 and aws-lambda-go 1.55.1, except where a name says otherwise.
describe("RFC3339EpochTime", () => {
  test("decodes what time.Parse(time.RFC3339) accepts", () => {
    expect(decodeRFC3339EpochTime("2020-01-01T1:02:03,5Z").getTime()).toBe(1577840523500);
  });

  test("is Go's zero time for nothing, and refuses null", () => {
    expect(decodeRFC3339EpochTime(undefined).toISOString()).toBe(ZERO);
    expect(expected(decodeRFC3339EpochTime, null)).toBe("RFC 3339 time");
    expect(expected(decodeRFC3339EpochTime, "")).toBe("RFC 3339 time");
  });

  test.each([
    [1492540986999, "2017-04-18T18:43:06Z"],
    [-1, "1969-12-31T23:59:59Z"],
    [253402300800000, "10000-01-01T00:00:00Z"],
    [-62167219200001, "-0001-12-31T23:59:59Z"],
    [-62135596800000, "0001-01-01T00:00:00Z"],
  ])("encodes %i without a fraction as %s", (instant, text) => {
    expect(encodeRFC3339EpochTime(new Date(instant))).toBe(text);
  });
});

describe("SecondsEpochTime", () => {
  test.each([
    [1480641523.476, 1480641523476],
    [1480641523.477, 1480641523477],
    [-0.25, -250],
    [0, 0],
    [null, 0],
  ])("decodes %j as %i ms", (value, instant) => {
    expect(decodeSecondsEpochTime(value).getTime()).toBe(instant);
  });

  test("is Go's zero time for nothing", () => {
    expect(decodeSecondsEpochTime(undefined).toISOString()).toBe(ZERO);
  });

  test.each([
    ["1480641523", "finite number"],
    [Number.POSITIVE_INFINITY, "finite number"],
    [8.64e12 + 1, "time since 1970 within the range of Date"],
  ])("refuses %j", (value, what) => {
    expect(expected(decodeSecondsEpochTime, value)).toBe(what);
  });

  test("encodes seconds with a fraction", () => {
    expect(encodeSecondsEpochTime(new Date(1480641523476))).toBe(1480641523.476);
    expect(encodeSecondsEpochTime(new Date(-1))).toBe(-0.001);
  });
});

test.each([decodeSecondsEpochTime, decodeMilliSecondsEpochTime])(
  "%o says once what is wrong with a string",
  (decode) => {
    const result = decoder("Field", decode).safeParse("x");
    expect(result.success ? 0 : result.error.issueCount).toBe(1);
  },
);

describe("MilliSecondsEpochTime", () => {
  test("decodes integers, and null as 1970", () => {
    expect(decodeMilliSecondsEpochTime(1480641523476).getTime()).toBe(1480641523476);
    expect(decodeMilliSecondsEpochTime(null).getTime()).toBe(0);
    expect(decodeMilliSecondsEpochTime(undefined).toISOString()).toBe(ZERO);
  });

  test.each([
    [1.5, "integer of 64 bits"],
    ["1", "integer of 64 bits"],
    [8.64e15 + 1, "time since 1970 within the range of Date"],
  ])("refuses %j", (value, what) => {
    expect(expected(decodeMilliSecondsEpochTime, value)).toBe(what);
  });

  test("encodes integers", () => {
    expect(encodeMilliSecondsEpochTime(new Date(1480641523476))).toBe(1480641523476);
  });
});

test.each([
  ["an RFC3339EpochTime", encodeRFC3339EpochTime],
  ["a SecondsEpochTime", encodeSecondsEpochTime],
  ["a MilliSecondsEpochTime", encodeMilliSecondsEpochTime],
])("%s is no invalid Date, nor anything else", (name, encode) => {
  expect(() => encode(new Date(Number.NaN))).toThrow(
    new TypeError(`not ${name}: expected valid Date, received object`),
  );
  for (const value of [undefined, null, 5, "2020-01-01T00:00:00Z", {}]) {
    expect(() => (encode as (value: unknown) => unknown)(value)).toThrow(TypeError);
  }
});
