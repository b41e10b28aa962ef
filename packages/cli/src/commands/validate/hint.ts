import type { DecodeIssue } from "aws-lambda-events";

interface Hint {
  readonly expected: RegExp;
  readonly received?: string;
  readonly text: string;
}

/** What to do about a refused value, by what belongs there and what is there. The first row that fits counts. */
const TABLE: readonly Hint[] = [
  { expected: /./, received: "undefined", text: "add it: the event is none without it" },
  { expected: /integer|number/, received: "string", text: "write the number without quotes" },
  { expected: /^boolean/, received: "string", text: "write true or false without quotes" },
  { expected: /^string/, received: "number", text: "put the number in quotes" },
  { expected: /^string/, received: "boolean", text: "put it in quotes" },
  { expected: /^string/, received: "object", text: "put the JSON in quotes: Lambda sends it as text here" },
  { expected: /^string/, received: "array", text: "put the JSON in quotes: Lambda sends it as text here" },
  { expected: /since 1970/, received: "string", text: "write it as a number since 1970, without quotes" },
  { expected: /RFC 3339/, text: "write it like 2026-01-31T08:30:00.000Z, with an offset from UTC" },
  { expected: /such as Jan 2/, text: "write it like Jan 31, 2026 8:30:00 AM" },
  { expected: /such as 2006-01-2T/, text: "write it like 2026-01-31T08:30:00.000+0000" },
  { expected: /base64/, text: "write it in base64, of the standard alphabet and padded with =" },
  { expected: /URL/, text: "write a percent sign as %25: the key travels URL-encoded" },
  { expected: /^integer/, received: "number", text: "write a whole number within the range" },
  { expected: /^array/, received: "object", text: "wrap it in [ and ]" },
  { expected: /^array/, received: "string", text: "wrap it in [ and ]" },
];

/** What to do about an issue, if there is a rule for it. */
export function adviceFor({ expected, received }: Pick<DecodeIssue, "expected" | "received">): string | undefined {
  return TABLE.find((row) => row.expected.test(expected) && (row.received ?? received) === received)?.text;
}
