import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { syntaxProblem } from "./syntax.js";

describe("the place where text stops being JSON", () => {
  test.each([
    ["a comma before the end of an object", '{"a": 1,\n}', 2, 1, /comma before the end/],
    ["a comma before the end of a list", "[1,\n 2, ]", 2, 5, /comma before the end/],
    ["a comma that is missing", '{"a": 1\n "b": 2}', 2, 2, /^not JSON: expected "," or "}", found a string$/],
    ["a colon that is missing", '{"a" 1}', 1, 6, /expected ":", found a number$/],
    ["a name without quotes", "{a: 1}", 1, 2, /expected a name in double quotes or "}", found a word without quotes$/],
    ["single quotes", "{'a': 1}", 1, 2, /found a single quote$/],
    ["the wrong bracket for a list", "[1,2}", 1, 5, /expected "," or "]", found "}"$/],
    ["the wrong bracket for an object", '{"a": [1]]', 1, 10, /expected "," or "}", found "]"$/],
    ["a bracket too many", '{"a": [1]}]', 1, 11, /expected the end, found "]"$/],
    ["a comma too many", "[1,,2]", 1, 4, /expected a value, found ","$/],
    ["a semicolon", '{"a": 1; "b": 2}', 1, 8, /expected "," or "}", found ";"$/],
    ["another word", '{"a": NaN}', 1, 7, /expected a value, found NaN$/],
    ["a 0 in front", '{"a": 01}', 1, 7, /expected a number, found one with a 0 in front$/],
    ["a 0 in front of a whole text", "01", 1, 1, /found one with a 0 in front$/],
    ["a + in front", "[+1]", 1, 2, /found one with a \+ in front$/],
    ["no digit before a point", "[-.5]", 1, 2, /found one without a digit before its point$/],
    ["no digit after a point", "[1.]", 1, 2, /found one without a digit after its point$/],
    ["a number in hexadecimal", "[0x10]", 1, 2, /found one that is not decimal$/],
    ["a number that breaks off", "[1e]", 1, 2, /found one that breaks off$/],
    ["a number with an underscore", "[1_000]", 1, 2, /found one with an underscore$/],
    ["a date without quotes", '{"a": 2026-01-31}', 1, 7, /expected a number, found a word without quotes$/],
    ["another space", "\u00A0{}", 1, 1, /expected a value, found the character U\+00A0$/],
    ["a comment", '{"a": 1} // why', 1, 10, /no comments/],
    ["a string without an end", '{"a": "b', 1, 7, /no end/],
    ["an unknown escape", String.raw`{"a": "\x"}`, 1, 7, /no such escape/],
    ["a newline in a string", '{"a": "b\n"}', 1, 7, /no end/],
    ["a second document", "{}\n{}", 2, 1, /expected the end, found "{"$/],
    ["text that ends too early", '{"a": [1', 1, 9, /expected "," or "]", found the end of the text$/],
    ["nothing", " \n ", 1, 1, /nothing in it/],
    ["a mistake below 100,000 levels", `${"[".repeat(100_000)}\n x`, 2, 2, /found a word without quotes$/],
    ["a mistake after 100,000 levels", `${"[".repeat(100_000)}${"]".repeat(100_000)}\n]`, 2, 1, /found "\]"$/],
    ["a mistake after 4 million escapes", `["${"\\n".repeat(4_000_000)}"\n x]`, 2, 2, /found a word without quotes$/],
  ])("is found for %s", (_, text, line, column, message) => {
    const { problem, range } = syntaxProblem(text);
    expect({ line: range.line, column: range.column }).toEqual({ line, column });
    expect(problem.message).toMatch(message);
    expect(problem.hint).toMatch(/\w/);
  });

  test.each([
    ["[1,2}", "close the list with ] first"],
    ['{"a": [{"b": 1', "close what is open with }]}"],
    ['{"a": 1 "b": 2}', "put a comma between the two"],
    ['{"a" 1}', "put a colon between the name and the value"],
    ["{“a”: 1}", "put names and strings in straight double quotes"],
    ['{"a": 1}}', "remove it, or open what it belongs to"],
    ["{} {}", "a file is one event; several go into an .ndjson file, one on each line, or take --ndjson"],
    ["[007]", "remove the 0 in front, or put the number in quotes"],
  ])("of %s comes with what to do", (text, hint) => {
    expect(syntaxProblem(text).problem.hint).toBe(hint);
  });

  test("quotes no word of the text, which may be a secret without its quotes", () => {
    for (const text of ["{secret: 1}", '{"a": secret}', "[secret]", '"a" secret', "secret"]) {
      expect(JSON.stringify(syntaxProblem(text))).not.toContain("secret");
    }
  });

  test("is found in every text that JSON.parse refuses", () => {
    const pieces = constantFrom(
      ..."{}[]:,\"'\\ \n\t\u0001\u00A0/*-+.019eEtrufalsn",
      "true",
      "null",
      "01",
      "1.",
      "\\u12",
    );
    assert(
      property(array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join("");
        if (text.trim() === "" || isJson(text)) return;
        expect(syntaxProblem(text).problem.message).not.toMatch(/more than/);
      }),
      { numRuns: 5000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
