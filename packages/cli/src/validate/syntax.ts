import { parseTree, type ParseError } from "jsonc-parser";
import type { Problem, Range } from "./finding.js";
import { jsonSource } from "./json-source.js";
import { describeSyntax } from "./syntax-message.js";

/** What is wrong with a text that is not JSON, and where. */
export interface SyntaxProblem {
  readonly problem: Problem;
  readonly range: Range;
}

/** Describes why `JSON.parse` refuses a text. */
export function syntaxProblem(text: string, firstLine: number = 1): SyntaxProblem {
  const source = jsonSource(text, firstLine);
  if (text.trim() === "") {
    return {
      problem: problem("there is nothing in it", "remove the file, or put the event in it"),
      range: source.rangeAt(0, 0),
    };
  }
  const error = firstError(text);
  if (error === undefined) {
    const deep = problem("it is nested deeper than can be read", "no event of AWS is");
    return { problem: deep, range: source.rangeAt(0, 1) };
  }
  const { message, advice, offset = error.offset } = describeSyntax(error, text);
  const length = Math.min(error.offset + error.length - offset, 80);
  return { problem: problem(message, advice), range: source.rangeAt(offset, length) };
}

function problem(message: string, advice: string): Problem {
  return { rule: "syntax", path: [], message: `not JSON: ${message}`, advice };
}

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return errors[0];
}
