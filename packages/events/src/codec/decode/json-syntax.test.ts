import { describe, expect, test } from "vitest";
import { describeJsonError, findJsonError } from "./json-syntax.js";

describe("findJsonError", () => {
  // The tokens that hold the places which `SyntaxError.Offset` of encoding/json in Go 1.26.8 names; for a text that ends
  // too early between two tokens, its length.
  test.each([
    ["", 0],
    [" ", 1],
    ["\ufeff{}", 0],
    ["\u00a0{}", 0],
    ["{} {}", 3],
    ["{},", 2],
    ["[1,]", 3],
    ["[,1]", 1],
    ["[1,", 3],
    ["[1", 2],
    ['{"a":1,}', 7],
    ['{"a":1, "b"', 11],
    ["{a:1}", 1],
    ['{"a" 1}', 5],
    ['{"a":}', 5],
    ["{1:2}", 1],
    ["{[]:2}", 1],
    ["[1}", 2],
    ["[1 2]", 3],
    ['["a":1]', 4],
    ["[1,tru]", 3],
    ["[trux]", 1],
    ["[nulL]", 1],
    ["[-]", 1],
    ["[01]", 1],
    ["[1.]", 1],
    ["[1.e1]", 1],
    ["[1e+]", 1],
    ["[+1]", 1],
    ["[.5]", 1],
    ["[NaN]", 1],
    ['["abc]', 1],
    ['["a\nb"]', 1],
    ['["a\\x"]', 1],
    ['["\\u12g4"]', 1],
    ["['a']", 1],
    ["]", 0],
  ])("%j stops being JSON at %i", (text, at) => {
    expect(findJsonError(text)).toBe(at);
  });

  test.each(["0", "-0", "1.5E-10", '"\\u00e9\\n\u2028\u007f"', "[]", "{}", ' {"a":[{},[],null,true,false,""]} '])(
    "%j is JSON",
    (text) => {
      expect(findJsonError(text)).toBe(-1);
    },
  );

  test("agrees with JSON.parse about 20,000 mutated texts", () => {
    const seeds = [
      '{"a": [1, -2.5e+10, true, false, null], "b\\u00e9\\n": {"c": "d\\\\"}}',
      '[[], {}, [{}], "x", 0, -0.0, 1E5]',
      ' "\\"\\/\\b\\f\\n\\r\\t" ',
    ];
    const alphabet = '{}[]:,"\\0123456789.eE+-truefalsn u\n\t\u0001\u00a0\ufeff/b';
    let state = 1;
    const random = (limit: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
    for (let i = 0; i < 20_000; i++) {
      let text = seeds[random(seeds.length)] ?? "";
      for (let edits = 1 + random(3); edits > 0; edits--) {
        const at = random(text.length);
        text =
          text.slice(0, at) + alphabet.charAt(random(alphabet.length)).repeat(random(2)) + text.slice(at + random(2));
      }
      expect([text, findJsonError(text) === -1]).toEqual([text, parses(text)]);
    }
  });

  test("counts a string of any number of escapes as one token", () => {
    // More than a regular expression can repeat a group.
    const escapes = String.raw`\n`.repeat(4_000_000);
    expect(findJsonError(`["${escapes}", x]`)).toBe(escapes.length + 5);
    expect(findJsonError(`["${escapes}"]`)).toBe(-1);
    expect(findJsonError(`["${escapes}`)).toBe(1);
    expect(findJsonError(`["${escapes}\\`)).toBe(1);
    expect(findJsonError(`["${escapes}\\"`)).toBe(1);
  });

  test("does not recurse", () => {
    expect(findJsonError("[".repeat(1_000_000))).toBe(1_000_000);
    expect(findJsonError('{"a":'.repeat(100_000) + "]")).toBe(500_000);
    expect(findJsonError("[".repeat(1_000_000) + "]".repeat(1_000_000))).toBe(-1);
  });
});

describe("describeJsonError", () => {
  test.each([
    ["{\n  a", "a syntax error at line 2, column 3"],
    ["x", "a syntax error at line 1, column 1"],
    ["\n\n", "a syntax error at line 3, column 1"],
    ["[1,\r\n 2", "a syntax error at line 2, column 3"],
    ['{"😀": x}', "a syntax error at line 1, column 8"],
  ])("places the error in %j at %s", (text, expected) => {
    expect(describeJsonError(text)).toBe(expected);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
