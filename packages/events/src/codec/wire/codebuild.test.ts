import { describe, expect, test } from "vitest";
import { encodeCodeBuildNumber, encodeCodeBuildTime } from "../../../generated/encoders/codebuild.js";
import { decoder } from "../decode/decoder.js";
import { object } from "../decode/object.js";
import { decodeCodeBuildNumber, decodeCodeBuildTime } from "./codebuild.js";

const accepts = (decode: (value: unknown) => unknown, value: unknown): boolean =>
  decoder("Field", (root) => decode(object(root).field)).safeParse({ field: value }).success;

// Expected values by Go 1.26.8 and aws-lambda-go 1.55.1.
describe("CodeBuildTime", () => {
  test.each([
    ["reads the layout", "Sep 1, 2017 4:12:29 PM", 1504282349000],
    ["ignores the case of the month and takes leading zeros", "sEP 01, 2017 04:12:29 PM", 1504282349000],
    ["takes runs of spaces, and a fraction", "Sep 1,  2017   4:12:29.5   PM", 1504282349500],
    ["reads hour 0 PM as noon", "Sep 1, 2017 0:12:29 PM", 1504267949000],
    ["reads 12 AM as midnight", "Sep 1, 2017 12:12:29 AM", 1504224749000],
    ["reads 12 PM as noon", "Sep 1, 2017 12:12:29 PM", 1504267949000],
  ])("%s", (_, text, instant) => {
    expect(decodeCodeBuildTime(text).getTime()).toBe(instant);
  });

  test.each([
    "Sep 1, 2017 13:12:29 PM",
    "Sep 1, 2017 4:12:29 pm",
    "Sep 1, 2017 4:2:29 PM",
    "Sep 1,2017 4:12:29 PM",
    "Sep 1, 2017 4:12:29PM",
    " Sep 1, 2017 4:12:29 PM",
    "Sep 1, 2017 4:12:29 PM ",
    "Sep\t1, 2017 4:12:29 PM",
    "September 1, 2017 4:12:29 PM",
    "Anf 1, 2017 4:12:29 PM",
    "\u017fep 1, 2017 4:12:29 PM",
    "Feb 30, 2017 4:12:29 PM",
    "Sep 0, 2017 4:12:29 PM",
    "Sep 1, 17 4:12:29 PM",
    "",
    null,
    1504282349000,
  ])("refuses %j", (value) => {
    expect(accepts(decodeCodeBuildTime, value)).toBe(false);
  });

  test("is Go's zero time for nothing", () => {
    expect(decodeCodeBuildTime(undefined).toISOString()).toBe("0001-01-01T00:00:00.000Z");
  });

  test.each([
    [1504282349999, "Sep 1, 2017 4:12:29 PM"],
    [1504224749000, "Sep 1, 2017 12:12:29 AM"],
    [1504267949000, "Sep 1, 2017 12:12:29 PM"],
    [-62167219200001, "Dec 31, -0001 11:59:59 PM"],
  ])("encodes %i as %s", (instant, text) => {
    expect(encodeCodeBuildTime(new Date(instant))).toBe(text);
  });

  test("does not encode an invalid Date", () => {
    expect(() => encodeCodeBuildTime(new Date(Number.NaN))).toThrow(TypeError);
  });
});

describe("CodeBuildNumber", () => {
  test("says once what is wrong with what is no number", () => {
    const result = decoder("Field", decodeCodeBuildNumber).safeParse([]);
    expect(result.success ? 0 : result.error.issueCount).toBe(1);
  });

  test.each([
    [12.9, 12],
    [-12.9, -12],
    [123456789, 123456792],
    [2147483583, 2147483520],
    [-2147483648, -2147483648],
    [null, 0],
    [undefined, 0],
  ])("decodes %j through float32 as %i", (value, number) => {
    expect(decodeCodeBuildNumber(value)).toBe(number);
  });

  test.each([2147483647, 2147483648, -2147484000, 1e39, "1"])("refuses %j", (value) => {
    expect(accepts(decodeCodeBuildNumber, value)).toBe(false);
  });

  test.each([
    [1234, 1234],
    [16777217, 16777216],
    [123456789, 123456790],
    [2147483647, 2147483600],
    [-2147483648, -2147483600],
    [-0, 0],
  ])("encodes %j as %i, the shortest decimal of the float32", (value, number) => {
    expect(encodeCodeBuildNumber(value)).toBe(number);
  });

  test("encodes int32 only", () => {
    for (const value of [1.5, 2147483648, Number.NaN]) expect(() => encodeCodeBuildNumber(value)).toThrow(TypeError);
  });
});
