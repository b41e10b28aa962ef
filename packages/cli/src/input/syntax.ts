import { findJsonError } from "aws-lambda-events/codec";
import type { Problem, Range } from "../report/finding.js";
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
    const empty = problem("there is nothing in it", "remove the file, or put the event in it");
    return { problem: empty, range: source.rangeAt({ offset: 0, length: 0 }) };
  }
  const offset = findJsonError(text);
  // An engine may have limits of its own.
  if (offset < 0) {
    const large = problem("it is more than can be read, nobody knows from where on", "no event of AWS is");
    return { problem: large, range: source.rangeAt({ offset: 0, length: 0 }) };
  }
  const { message, hint, span } = describeSyntax(text, offset);
  return { problem: problem(message, hint), range: source.rangeAt(span) };
}

function problem(message: string, hint: string): Problem {
  return { rule: "syntax", path: [], message: `not JSON: ${message}`, hint };
}
