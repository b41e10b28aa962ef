import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { syntaxProblem } from "./syntax.js";

describe("the place where text stops being JSON", () => {
  test.each([
    ["a comma before the end of an object", '{"a": 1,\n}', 2, 1, /comma before the end/],
    ["a comma before the end of a list", "[1,\n 2, ]", 2, 5, /comma before the end/],
    ["a comma that is missing", '{"a": 1\n "b": 2}', 2, 2, /comma is missing/],
    ["a colon that is missing", '{"a" 1}', 1, 6, /colon is missing/],
    ["a name without quotes", "{a: 1}", 1, 2, /no value|name is missing/],
    ["single quotes", "{'a': 1}", 1, 2, /no value|name is missing/],
    ["a comment", '{"a": 1} // why', 1, 10, /no comments/],
    ["a string without an end", '{"a": "b', 1, 7, /no end/],
    ["an unknown escape", String.raw`{"a": "\x"}`, 1, 7, /no such escape/],
    ["a newline in a string", '{"a": "b\n"}', 1, 7, /no end/],
    ["a second document", "{}\n{}", 2, 1, /after its end/],
    ["text that ends too early", '{"a": [1', 1, 9, /is missing/],
    ["nothing", " \n ", 1, 1, /nothing in it/],
    ["depth", "[".repeat(100_000) + "]".repeat(100_000), 1, 1, /deeper/],
  ])("is found for %s", (_, text, line, column, message) => {
    const { problem, range } = syntaxProblem(text);
    expect({ line: range.line, column: range.column }).toEqual({ line, column });
    expect(problem.message).toMatch(message);
    expect(problem.advice).toMatch(/\w/);
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
        expect(syntaxProblem(text).problem.message).not.toMatch(/deeper/);
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
