import { describe, expect, test } from "vitest";
import { decoder } from "./decoder.js";
import { object } from "./object.js";
import { queryUnescaped } from "./query-unescape.js";
import { optionalString } from "./scalars.js";

// Expected keys by Go 1.26.8: `json.Marshal` of the `URLDecodedKey` of an `events.S3Object`.
describe("queryUnescaped", () => {
  test.each([
    ["turns plus signs into spaces", "a+b%20c%2B", "a b c+"],
    ["reads UTF-8 of every length, in either case", "%c3%A9%E4%B8%96%f0%9F%98%80", "é世😀"],
    ["makes each byte of a truncated sequence a U+FFFD", "%E4%B8%96%E7%94", "世\ufffd\ufffd"],
    ["does not join an escape with a character beside it", "%E4世", "\ufffd世"],
    [
      "refuses overlong forms, surrogates and what is beyond Unicode",
      "%C0%80%ED%A0%80%F4%90%80%80",
      "\ufffd".repeat(9),
    ],
    ["reads control characters", "%00%0A", "\u0000\n"],
    ["leaves lone surrogates alone", "\ud800+\udc00", "\ud800 \udc00"],
    ["leaves the rest alone", "a/b?c&d=é", "a/b?c&d=é"],
  ])("%s", (_, key, expected) => {
    expect(queryUnescaped(undefined, key)).toBe(expected);
  });

  test("is empty, without a complaint of its own, for what is not a string", () => {
    for (const key of [undefined, null, 1, {}, ""]) {
      expect(queryUnescaped(undefined, key)).toBe("");
    }
  });

  test.each(["100%", "%4", "%zz", "%%41", "a%4g", "%é0"])("refuses %s, with the path of the key", (key) => {
    const decode = (value: unknown): unknown => {
      const o = object(value);
      return {
        key: optionalString(o.key),
        urlDecodedKey: queryUnescaped(optionalString(o.urlDecodedKey), o.key),
      };
    };
    const result = decoder("S3Object", decode).safeParse({ key, urlDecodedKey: 1 });
    expect(result.success ? [] : result.error.issues.map((issue) => issue.message)).toEqual([
      "urlDecodedKey: expected string, received number",
      "key: expected URL-encoded string, received string",
    ]);
  });

  test("takes millions of escapes", () => {
    expect(queryUnescaped(undefined, "%ff".repeat(1_000_000)).length).toBe(1_000_000);
    expect(queryUnescaped(undefined, "%41".repeat(1_000_000)).length).toBe(1_000_000);
  });
});
