import { parseTree, printParseErrorCode, type ParseError } from "jsonc-parser";
import type { Problem, Range } from "./finding.js";
import { jsonSource } from "./json-source.js";

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
  const [message, advice] = describe(error, text);
  return { problem: problem(message, advice), range: source.rangeAt(error.offset, Math.min(error.length, 80)) };
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

type Description = readonly [message: string, advice: string];

const DESCRIPTIONS: { readonly [code: string]: Description } = {
  InvalidSymbol: ["this is no value", "JSON has strings in double quotes, numbers, true, false, null, { } and [ ]"],
  InvalidNumberFormat: ["this number is not whole", "write digits after the sign, the point and the e"],
  PropertyNameExpected: ["a property name is missing", "put a name in double quotes here"],
  ValueExpected: ["a value is missing", "put a value here"],
  ColonExpected: ["a colon is missing", "put a colon between the name and the value"],
  CommaExpected: ["a comma is missing", "put a comma between the two"],
  CloseBraceExpected: ["a } is missing", "close the object"],
  CloseBracketExpected: ["a ] is missing", "close the list"],
  EndOfFileExpected: [
    "there is something after its end",
    "a file is one event; several go into an .ndjson file, one on each line, or take --ndjson",
  ],
  InvalidCommentToken: ["JSON has no comments", "remove the comment"],
  UnexpectedEndOfComment: ["JSON has no comments", "remove the comment"],
  UnexpectedEndOfString: ["this string has no end", "put a double quote at its end, on the same line"],
  UnexpectedEndOfNumber: ["this number has no end", "write digits after the sign, the point and the e"],
  InvalidUnicode: ["this escape is not whole", "write four hexadecimal digits after \\u"],
  InvalidEscapeCharacter: [
    "JSON has no such escape",
    'JSON has \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits',
  ],
  InvalidCharacter: ["this character has to be escaped in a string", "write it as \\u and its code"],
};

function describe({ error, offset }: ParseError, text: string): Description {
  const code = printParseErrorCode(error);
  if (
    /^(PropertyName|Value)Expected$/.test(code) &&
    /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset)) &&
    /[}\]]/.test(text.charAt(offset))
  ) {
    return ["a comma before the end", "remove the comma: JSON has none after the last element"];
  }
  return DESCRIPTIONS[code] ?? ["it breaks off here", "write JSON as RFC 8259 has it"];
}
