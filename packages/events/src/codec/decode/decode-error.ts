import { visible } from "../visible.js";

/** One thing that is wrong in a payload. Structurally a Standard Schema issue. */
export interface DecodeIssue {
  /** Property names and list indexes from the root to the offending value; empty for the root itself. */
  readonly path: (string | number)[];
  /** What belongs there, in words: `"string"`, `"RFC 3339 time"`, `"integer from 0 to 255"`. */
  readonly expected: string;
  /** The kind of value found there (`"null"`, `"array"`, `"string"`, …), never the value: events carry secrets. */
  readonly received: string;
  /** `path: expected …, received …`, ready to print: one line, whatever the keys are, and a long path is cut. */
  readonly message: string;
}

/**
 * A payload is not the event it was decoded as. It never quotes a payload value.
 */
export class DecodeError extends Error {
  /** The name of the type that was being decoded, such as `"S3Event"`. */
  declare readonly event: string;
  /**
   * What is wrong, in the order it was found: the first 100, or fewer when their paths have more than 65,536 characters
   * together. The one that goes beyond is still listed.
   */
  declare readonly issues: readonly DecodeIssue[];
  /** How many things are wrong in all, listed or not. */
  declare readonly issueCount: number;

  constructor(event: string, issues: readonly DecodeIssue[], issueCount: number = issues.length) {
    const more = issueCount > 1 ? ` (and ${issueCount - 1} more)` : "";
    // Names that start with an abbreviation are spelled out when spoken: an S3Event, a KafkaEvent.
    const article = /^([AEIO]|[FHLMNRSX][A-Z\d])/.test(event) ? "an" : "a";
    super(`not ${article} ${event}: ${issues[0]?.message}${more}`);
    Object.assign(this, { name: "DecodeError", event, issues, issueCount });
  }
}

/** What became of a payload: the event, or everything that is wrong with it. */
export type DecodeResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: DecodeError };

/** An issue whose message is put together from its parts. */
export function decodeIssue(path: (string | number)[], expected: string, received: string): DecodeIssue {
  const place = path.length > 0 ? `${formatPath(path)}: ` : "";
  // Of a wrong string beside the right ones, or the wrong, the kind says nothing.
  const found = /^(other than )?"/.test(expected) && received === "string" ? "" : `, received ${received}`;
  return { path, expected, received, message: `${place}expected ${expected}${found}` };
}

/** The kind of a value, as an issue names it. */
export function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/**
 * Renders a path the way it would be written in code, `Records[0].detail["x-y"]`, as one line that is safe to print. Of
 * more than 200 characters the middle is cut out.
 */
export function formatPath(path: readonly (string | number)[]): string {
  const steps = path.map((key) => (/^[A-Za-z_$][\w$]*$/.test(`${key}`) ? `.${key}` : `[${JSON.stringify(key)}]`));
  const place = steps.join("").replace(/^\./, "");
  return visible(place.length > 200 ? `${place.slice(0, 100)}…${place.slice(-100)}` : place);
}
