import { findJsonError } from "aws-lambda-events/codec";
import { createScanner } from "jsonc-parser";
import type { Span } from "../report/finding.js";

/** What is wrong, and what to do about it. */
interface Mistake {
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with a text at some place, and what to do about it. */
export interface SyntaxMessage extends Mistake {
  readonly span: Span;
}

/** The most characters that are marked as wrong. */
const MAX_LENGTH = 80;

/**
 * Describes what JSON has at a place and what a text has.
 *
 * @param errorOffset where the first token starts that no JSON text could have there
 */
export function describeSyntax(text: string, errorOffset: number): SyntaxMessage {
  const { offset, length, mistake } = tokenAt(text, errorOffset);
  const span = { offset, length: Math.min(length, MAX_LENGTH) };
  if (mistake !== undefined) return { ...mistake, span };
  const number = numberAt(text, offset);
  if (number !== undefined) {
    const length = Math.min(span.offset + span.length - number.offset, MAX_LENGTH);
    return { message: number.message, hint: number.hint, span: { offset: number.offset, length } };
  }
  const place = placeAt(text, offset);
  if (place.after === "comma" && /[}\]]/.test(text.charAt(offset))) return { ...TRAILING_COMMA, span };
  const message = `expected ${place.expected}, found ${foundAt(text, offset)}`;
  return { message, hint: adviceFor(place, text.slice(offset)), span };
}

interface Token extends Span {
  /** What is wrong inside of it. */
  readonly mistake: Mistake | undefined;
}

/** The token that is wrong: what starts there or, when that is a value that may be there, what is stuck to it. */
function tokenAt(text: string, errorOffset: number): Token {
  const scanner = createScanner(text);
  scanner.setPosition(errorOffset);
  scanner.scan();
  const end = errorOffset + scanner.getTokenLength();
  const upToHere = findJsonError(text.slice(0, end));
  if (end > errorOffset && end < text.length && (upToHere < 0 || upToHere === end)) scanner.scan();
  const [offset, length] = [scanner.getTokenOffset(), scanner.getTokenLength()];
  const mistake = /^\/[/*]/.test(text.slice(offset, offset + 2)) ? NO_COMMENTS : WITHIN_TOKENS[scanner.getTokenError()];
  return { offset, length, mistake };
}

const TRAILING_COMMA: Mistake = {
  message: "a comma before the end",
  hint: "remove the comma: JSON has none after the last element",
};

const NO_COMMENTS: Mistake = { message: "JSON has no comments", hint: "remove the comment" };

/** What is wrong inside of a token, by the number that the scanner has for it. */
const WITHIN_TOKENS: { readonly [scanError: number]: Mistake } = {
  2: { message: "this string has no end", hint: "put a double quote at its end, on the same line" },
  4: { message: "this escape is not whole", hint: "write four hexadecimal digits after \\u" },
  5: {
    message: "JSON has no such escape",
    hint: 'JSON has \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits',
  },
  6: { message: "this character has to be escaped in a string", hint: "write it as \\u and its code" },
};

/** What JSON does not have in numbers, by how they look. The first row that fits counts. */
const NUMBERS: readonly (readonly [looks: RegExp, found: string, hint: string])[] = [
  [/^-?0[xob]/i, "one that is not decimal", "write it in decimal, or put it in quotes"],
  [/^-?0\d/, "one with a 0 in front", "remove the 0 in front, or put the number in quotes"],
  [/^\+/, "one with a + in front", "remove the +"],
  [/^-?\./, "one without a digit before its point", "write a 0 before the point"],
  [/\.(?!\d)/, "one without a digit after its point", "write a digit after the point"],
  [/_/, "one with an underscore", "write its digits without a break"],
  [/[e+-]$/i, "one that breaks off", "write digits after the sign and the e"],
  [/^/, "a word without quotes", "put it in double quotes if it is a text, such as a date"],
];

const JSON_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;

/** Something that is meant as a number and is none, around a place. */
function numberAt(text: string, offset: number): (Mistake & { readonly offset: number }) | undefined {
  const [begun = ""] = /[\w.+-]*$/.exec(text.slice(Math.max(0, offset - 40), offset)) ?? [];
  const [number = ""] = /^[\w.+-]+/.exec(text.slice(offset - begun.length, offset + 40)) ?? [];
  if (!/^[+.-]*\d|^[+-]/.test(number) || JSON_NUMBER.test(number)) return undefined;
  const [, found, hint = ""] = NUMBERS.find(([looks]) => looks.test(number)) ?? [];
  return { message: `expected a number, found ${found}`, hint, offset: offset - begun.length };
}

/** What surrounds a place in a text, as far as it is JSON. */
interface Place {
  /** What JSON has there, in words. */
  readonly expected: string;
  readonly after: "nothing" | "open" | "comma" | "colon" | "name" | "value";
  /** The brackets that would close what is open, the innermost last. */
  readonly closers: readonly string[];
}

function placeAt(text: string, offset: number): Place {
  const scanner = createScanner(text, true);
  const closers: string[] = [];
  let after: Place["after"] = "nothing";
  for (scanner.scan(); scanner.getTokenOffset() < offset && scanner.getTokenLength() > 0; scanner.scan()) {
    const sign = text.charAt(scanner.getTokenOffset());
    const isName: boolean = closers.at(-1) === "}" && (after === "open" || after === "comma");
    if (sign === "{") closers.push("}");
    if (sign === "[") closers.push("]");
    if (sign === "}" || sign === "]") closers.pop();
    after = AFTER[sign] ?? (isName && sign === '"' ? "name" : "value");
  }
  return { expected: expectedAfter(after, closers.at(-1)), after, closers };
}

const AFTER: { readonly [sign: string]: Place["after"] } = { "{": "open", "[": "open", ",": "comma", ":": "colon" };

function expectedAfter(after: Place["after"], closer: string | undefined): string {
  switch (after) {
    case "nothing":
    case "colon":
      return "a value";
    case "name":
      return '":"';
    case "comma":
      return closer === "}" ? NAME : "a value";
    case "open":
      return `${closer === "}" ? NAME : "a value"} or "${closer}"`;
    case "value":
      return closer === undefined ? "the end" : `"," or "${closer}"`;
  }
}

const NAME = "a name in double quotes";

/** What is at a place, by kind: it may be a secret that lacks its quotes. */
function foundAt(text: string, offset: number): string {
  const [sign = ""] = text.slice(offset);
  if (sign === "") return "the end of the text";
  if (sign === '"') return "a string";
  if (sign === "'") return "a single quote";
  if (/[-\d]/.test(sign)) return "a number";
  const [word = ""] = /^\w+/.exec(text.slice(offset, offset + 20)) ?? [];
  if (KNOWN_WORDS.has(word)) return word;
  if (/[\p{L}_]/u.test(sign)) return "a word without quotes";
  return /[\p{P}\p{S}]/u.test(sign) ? `"${sign}"` : `the character U+${hexadecimal(sign)}`;
}

const KNOWN_WORDS = new Set(["true", "false", "null", "True", "False", "None", "NaN", "Infinity", "undefined"]);

function hexadecimal(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

function adviceFor({ expected, after, closers }: Place, rest: string): string {
  const closer = closers.at(-1);
  if (rest === "" && closer === undefined) return "put a value here";
  if (rest === "") return `close what is open${closers.length > 40 ? "" : ` with ${[...closers].reverse().join("")}`}`;
  if (/^['‘’“”„`]/.test(rest)) return "put names and strings in straight double quotes";
  if (/^[}\]]/.test(rest) && closer !== undefined && after !== "colon" && after !== "name") {
    return `close the ${closer === "}" ? "object" : "list"} with ${closer} first`;
  }
  if (expected === "the end") {
    return /^[}\],:]/.test(rest)
      ? "remove it, or open what it belongs to"
      : "a file is one event; several go into an .ndjson file, one on each line, or take --ndjson";
  }
  if (after === "name") return "put a colon between the name and the value";
  if (expected.startsWith(NAME)) return "put a name in double quotes here";
  if (after === "value" && /^["{[\p{L}\d-]/u.test(rest)) return "put a comma between the two";
  return "JSON has strings in double quotes, numbers, true, false, null, { } and [ ]";
}
