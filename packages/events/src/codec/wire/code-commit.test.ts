import { describe, expect, test } from "vitest";
import { encodeCodeCommitEventTime } from "../../../generated/encoders/code-commit.js";
import { decoder } from "../decode/decoder.js";
import { object } from "../decode/object.js";
import { decodeCodeCommitEventTime } from "./code-commit.js";

// Expected values by Go 1.26.8 and aws-lambda-go 1.55.1.
describe("CodeCommitEventTime", () => {
  test.each([
    ["reads the layout", "2016-01-01T23:59:59.000+0000", 1451692799000],
    ["takes one-digit days and hours, a comma and an offset", "2016-01-1T3:59:59,123-0730", 1451647799123],
    ["takes a plus sign in the fraction", "2016-01-1T3:59:59.+12+0000", 1451620799012],
    ["takes minus zero in the fraction", "2016-01-1T3:59:59.-00+0000", 1451620799000],
  ])("%s", (_, text, instant) => {
    expect(decodeCodeCommitEventTime(text).getTime()).toBe(instant);
  });

  test.each([
    "2016-01-1T3:59:59.-12+0000",
    "2016-01-01T23:59:59.0000+0000",
    "2016-01-01T23:59:59.00+0000",
    "2016-01-01T23:59:59+0000",
    "2016-01-01T23:59:59.000Z",
    "2016-01-01T23:59:59.000+00:00",
    "2016-01-01T23:59:59.000+2500",
    "2016-1-01T23:59:59.000+0000",
    "2015-02-29T23:59:59.000+0000",
    "2016-01-01T23:59:59.000+0000\n",
    "",
    null,
    1451692799000,
  ])("refuses %j", (value) => {
    const result = decoder("Field", (root) => decodeCodeCommitEventTime(object(root).field)).safeParse({
      field: value,
    });
    expect(result.success).toBe(false);
  });

  test("is Go's zero time for nothing", () => {
    expect(decodeCodeCommitEventTime(undefined).toISOString()).toBe("0001-01-01T00:00:00.000Z");
  });

  test.each([
    [1451692799007, "2016-01-1T23:59:59.007+0000"],
    [-62167219200001, "-0001-12-31T23:59:59.999+0000"],
  ])("encodes %i in UTC, the day without a zero, as %s", (instant, text) => {
    expect(encodeCodeCommitEventTime(new Date(instant))).toBe(text);
  });

  test("does not encode an invalid Date", () => {
    expect(() => encodeCodeCommitEventTime(new Date(Number.NaN))).toThrow(TypeError);
  });
});
