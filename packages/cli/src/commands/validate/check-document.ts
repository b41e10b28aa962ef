import type { DecodeIssue } from "aws-lambda-events";
import { formatPath } from "aws-lambda-events/codec";
import { decoderOf } from "../../event-types.js";
import { identifyEvents } from "../../identification.js";
import { nearestName } from "../../nearest-name.js";
import { adviceFor } from "./hint.js";
import { duplicateKeys, type DuplicateKey } from "./duplicate-keys.js";
import type { Problem } from "../../report/finding.js";
import type { PropertyCheck, PropertyMismatch } from "./property-check.js";
import type { SchemaCheck } from "./schema-check.js";

/** What became of one document. */
export interface DocumentCheck {
  /** The type it was checked as. */
  readonly type: string | undefined;
  readonly problems: readonly Problem[];
  /** How many there are in all: of each kind, the first hundred are listed. */
  readonly problemCount: number;
}

/** Checks a document, of which the text is given, too, as the given type, or as what it is identified as. */
export type CheckDocument = (payload: unknown, text: string, type?: string) => DocumentCheck;

/**
 * @param properties finds missing and unknown properties; without it, they and duplicate keys are nobody's business
 */
export function documentChecker(schemas: SchemaCheck, properties: PropertyCheck | undefined): CheckDocument {
  return (payload, text, requested) => {
    const type = requested ?? identifyEvents(payload)[0];
    const values = type === undefined ? unidentified(payload) : checkValues(schemas, type, payload);
    if (properties === undefined) return { type, ...values };
    const mismatches = type === undefined ? NO_MISMATCHES : properties(type, payload);
    const duplicates = duplicateKeys(text);
    return {
      type,
      problems: [
        ...values.problems,
        ...mismatches.first.map(problemOfMismatch),
        ...duplicates.first.map(problemOfDuplicate),
      ],
      problemCount: values.problemCount + mismatches.count + duplicates.count,
    };
  };
}

const NO_MISMATCHES = { first: [], count: 0 } as const;

/** What no schema can say, by what the decoder expects there. */
const BEYOND_SCHEMAS = new Set(["URL-encoded string", "no more than 10000 levels of nesting"]);

function checkValues(schemas: SchemaCheck, type: string, payload: unknown): Omit<DocumentCheck, "type"> {
  const result = decoderOf(type)?.safeParse(payload);
  if (result === undefined) throw new Error(`aws-lambda-events does not decode ${type}`);
  const isAccepted = schemas(type, payload);
  if (result.success) {
    return isAccepted === false ? disagreement(type, "refuses what the decoder accepts") : NOTHING;
  }
  const { issues, issueCount } = result.error;
  if (isAccepted === true && !issues.every(({ expected }) => BEYOND_SCHEMAS.has(expected))) {
    return disagreement(type, `accepts what the decoder refuses: ${result.error.message}`);
  }
  const looksLike = otherLooks(type, payload);
  return { problems: issues.map((issue) => problemOfIssue(issue, looksLike)), problemCount: issueCount };
}

const NOTHING = { problems: [], problemCount: 0 } as const;

function disagreement(type: string, what: string): Omit<DocumentCheck, "type"> {
  const message = `internal error: the schema of ${type} ${what}`;
  const hint = "please report it, with the document if it holds no secrets";
  return { problems: [{ rule: "disagreement", path: [], message, hint }], problemCount: 1 };
}

function problemOfIssue(issue: DecodeIssue, looksLike: string | undefined): Problem {
  const hint = looksLike ?? adviceFor(issue);
  return { rule: "invalid-value", path: issue.path, message: issue.message, hint };
}

/** The event that a refused payload is instead. */
function otherLooks(type: string, payload: unknown): string | undefined {
  const names = identifyEvents(payload);
  const [name] = names;
  // An alias has the decoder of the type it stands for.
  if (name === undefined || names.some((known) => decoderOf(known) === decoderOf(type))) return undefined;
  return `this looks like another type, ${name}: check it as that, or change what makes it one`;
}

function unidentified(payload: unknown): Omit<DocumentCheck, "type"> {
  const message = "not a Lambda event, as far as its content shows";
  const hint = adviceForUnidentified(payload);
  return { problems: [{ rule: "unidentified", path: [], message, hint }], problemCount: 1 };
}

function adviceForUnidentified(payload: unknown): string {
  const [name] = Array.isArray(payload) && payload.length > 0 ? identifyEvents(payload[0]) : [];
  if (name !== undefined) {
    return `its elements look like ${name}: Lambda receives one at a time, so give each a file, or a line of an .ndjson file`;
  }
  return "if it is a response or a part of an event, name its type with --type or in the configuration";
}

function problemOfMismatch({ kind, path, name, unused }: PropertyMismatch): Problem {
  const place = formatPath([...path, name]);
  if (kind === "missing") {
    const message = `${place}: missing`;
    return {
      rule: "missing-property",
      path,
      message,
      hint: "add it: the SDK does not mark it as one that may be left out, and AWS is not known to leave it out",
    };
  }
  const nearest = nearestName(name, unused);
  const hint = nearest === undefined ? "remove it, if the event does not come from AWS" : `did you mean ${nearest}?`;
  return { rule: "unknown-property", path: [...path, name], isName: true, message: `${place}: not known`, hint };
}

function problemOfDuplicate({ path, span }: DuplicateKey): Problem {
  const hint = "remove one: here the last counts, while others take the first, put both together or refuse them";
  return { rule: "duplicate-key", path, span, message: `${formatPath(path)}: given twice`, hint };
}
