/** One thing that is wrong in a payload. Structurally a Standard Schema issue. */
export interface DecodeIssue {
  /** Property names and list indexes from the root to the offending value; empty for the root itself. */
  readonly path: readonly (string | number)[];
  /** What belongs there, in words: `"string"`, `"RFC 3339 time"`, `"integer from 0 to 255"`. */
  readonly expected: string;
  /** The kind of value found there (`"null"`, `"array"`, `"string"`, …), never the value: events carry secrets. */
  readonly received: string;
  /** `path: expected …, received …`, ready to print. */
  readonly message: string;
}

/** The most issues one error lists; `DecodeError.issueCount` counts the others too. */
export const MAX_ISSUES = 100;

/**
 * A payload is not the event it was decoded as. It never quotes a payload value.
 */
export class DecodeError extends Error {
  /** The name of the type that was being decoded, such as `"S3Event"`. */
  readonly event: string;
  /** What is wrong, in the order it was found; at most 100. */
  readonly issues: readonly DecodeIssue[];
  /** How many things are wrong in all; greater than `issues.length` only when that is 100. */
  readonly issueCount: number;

  constructor(event: string, issues: readonly DecodeIssue[], issueCount: number = issues.length) {
    const more = issueCount - 1;
    super(`not ${article(event)} ${event}: ${issues[0]?.message}${more > 0 ? ` (and ${more} more)` : ""}`);
    this.name = "DecodeError";
    this.event = event;
    this.issues = issues;
    this.issueCount = issueCount;
  }
}

/** `an S3Event`, `a KafkaEvent`: names that start with an abbreviation are spelled out when spoken. */
function article(event: string): string {
  return /^([AEIO]|[FHLMNRSX][A-Z\d])/.test(event) ? "an" : "a";
}

/** What became of a payload: the event, or everything that is wrong with it. */
export type DecodeResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: DecodeError };

/** An issue whose message is put together from its parts. */
export function decodeIssue(path: readonly (string | number)[], expected: string, received: string): DecodeIssue {
  const place = path.length > 0 ? `${formatPath(path)}: ` : "";
  // Of a wrong string beside the right ones the kind says nothing.
  const found = expected.startsWith('"') && received === "string" ? "" : `, received ${received}`;
  return { path, expected, received, message: `${place}expected ${expected}${found}` };
}

/** The kind of a value, as an issue names it. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Renders a path the way it would be written in code: `Records[0].detail["x-y"]`. */
export function formatPath(path: readonly (string | number)[]): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else if (!IDENTIFIER.test(key)) text += `[${JSON.stringify(key)}]`;
    else text += text === "" ? key : `.${key}`;
  }
  return text;
}
