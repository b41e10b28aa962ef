import { describe, expect, test } from "vitest";
import { parseRfc3339 } from "./rfc3339.js";
import { time } from "./time.js";
import { decoder } from "./decoder.js";

// The expected instants were printed by Go 1.26.8, as `t.UnixMilli()` after `json.Unmarshal` into a `time.Time`.
describe("parseRfc3339", () => {
  test.each([
    ["reads whole seconds", "2017-04-18T18:43:06Z", 1492540986000],
    ["drops what is finer than a millisecond", "2017-04-18T18:43:06.123456789Z", 1492540986123],
    ["rounds down before 1970 too", "1969-12-31T23:59:59.9999Z", -1],
    ["takes a fraction of any length", `2017-04-18T18:43:06.${"9".repeat(1000)}Z`, 1492540986999],
    ["subtracts an offset east of Greenwich", "2020-02-29T23:59:59+09:00", 1582988399000],
    ["reads year 0", "0000-01-01T00:00:00Z", -62167219200000],
    ["does not move the first century into the twentieth", "0099-12-31T00:00:00Z", -59011545600000],
    ["lets an offset go beyond year 9999", "9999-12-31T23:59:59.999999-24:60", 253402390799999],
    ["reads a one-digit hour", "2020-01-01T1:02:03Z", 1577840523000],
    ["reads a comma before the fraction", "2020-01-01T01:02:03,5Z", 1577840523500],
    ["knows that 2000 is a leap year", "2000-02-29T00:00:00Z", 951782400000],
    ["reads an offset of 24:60", "2020-01-01T00:00:00+24:60", 1577746800000],
  ])("%s: %s", (_, text, instant) => {
    expect(parseRfc3339(text)).toBe(instant);
  });

  test.each([
    ["a fraction without digits", "2020-01-01T01:02:03.Z"],
    ["hour 24", "2020-01-01T24:00:00Z"],
    ["second 60", "2020-01-01T00:00:60Z"],
    ["29 February outside leap years", "2019-02-29T00:00:00Z"],
    ["29 February 1900", "1900-02-29T00:00:00Z"],
    ["31 April", "2020-04-31T00:00:00Z"],
    ["month 0", "2020-00-01T00:00:00Z"],
    ["month 13", "2020-13-01T00:00:00Z"],
    ["day 0", "2020-01-00T00:00:00Z"],
    ["a lower-case t", "2020-01-01t00:00:00Z"],
    ["a lower-case z", "2020-01-01T00:00:00z"],
    ["a space for the T", "2020-01-01 00:00:00Z"],
    ["an offset of 25 hours", "2020-01-01T00:00:00+25:00"],
    ["an offset with 61 minutes", "2020-01-01T00:00:00+00:61"],
    ["an offset without a colon", "2020-01-01T00:00:00+0000"],
    ["no offset", "2020-01-01T00:00:00"],
    ["something after the end", "2020-01-01T00:00:00Z "],
    ["something after an offset", "2020-01-01T00:00:00+00:000"],
    ["digits of another script", "202\u0660-01-01T00:00:00Z"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(parseRfc3339(text)).toBeNaN();
  });
});

describe("time", () => {
  test("is Go's zero time for null and for nothing", () => {
    expect(time(null).toISOString()).toBe("0001-01-01T00:00:00.000Z");
    expect(time(undefined).toISOString()).toBe("0001-01-01T00:00:00.000Z");
  });

  test("gives every caller a Date of its own", () => {
    expect(time(null)).not.toBe(time(null));
  });

  test.each(["", "2020", 1577840523000, {}, [], true, new Date()])("refuses %j", (value) => {
    const result = decoder("Time", time).safeParse(value);
    expect(result.success ? [] : result.error.issues.map((issue) => issue.expected)).toEqual(["RFC 3339 time"]);
  });
});
