import { formatPath } from "../../packages/events/src/codec/decode/decode-error.js";
import { DIFFERENCES, type Difference, type ValueDifference } from "./differences.js";
import { asSet, missingDemand, withRoundedSeconds, withoutNil, withoutWrapped } from "./encoded.js";
import { expectedValue } from "./expectation.js";
import { issueProblem } from "./issues.js";
import type { OracleAnswer } from "./oracle.js";
import { firstMismatch, type Mismatch } from "./same.js";
import type { Slot } from "./shapes.js";
import type { Disagreement, Document, Result, Subject } from "./subject.js";
import { wellFormed } from "./surrogates.js";

/* One document in one mode: what Go answers against what we give. */

export interface Comparison {
  readonly document: Document;
  readonly wire: unknown;
  readonly answer: OracleAnswer;
  readonly slot: Slot;
  readonly subject: Subject;
  readonly result: Result;
  readonly isVerdictOnly?: boolean;
}

/** Compares; `allowed` are the differences between values that are taken for none. */
export function compareWith(comparison: Comparison, allowed: ReadonlySet<ValueDifference>): Disagreement[] {
  const { answer, result, document, wire, subject, slot } = comparison;
  const problem = (aspect: Disagreement["aspect"], detail: string): Disagreement[] => [
    { document, mode: subject.mode, aspect, detail },
  ];
  if (!result.success && result.thrown !== undefined) return problem("thrown", result.thrown);
  if ((answer.outcome === "accepted") !== result.success || answer.outcome === "panicked") {
    return problem(
      "verdict",
      `Go: ${answer.outcome} ${answer.reason ?? ""}; ours: ${result.success ? "accepted" : "rejected"}`,
    );
  }
  if (!result.success) {
    const wrong = result.error && issueProblem(result.error.issues, wire);
    return wrong === undefined ? [] : problem("issues", wrong);
  }
  if (comparison.isVerdictOnly === true) return [];
  const [sent, go] = [surrogates(wire, document, allowed), surrogates(answer.value, document, allowed)];
  const expected = expectedValue(slot, sent, go, subject.mode, allowed.has("answers-keep-absence"));
  const difference = firstMismatch(surrogates(result.data, document, allowed), expected);
  if (difference !== undefined) return problem("value", describe(difference));
  const encoded = compareEncoded(comparison, result.data, allowed);
  return encoded === undefined ? [] : problem("encoded", encoded);
}

function compareEncoded(
  { answer, document, subject, slot }: Comparison,
  data: unknown,
  allowed: ReadonlySet<ValueDifference>,
): string | undefined {
  const isInstant = allowed.has("instants") && (answer.instantEncoded ?? answer.instantEncodeError) !== undefined;
  const goError = isInstant ? answer.instantEncodeError : answer.encodeError;
  const lacking = missingDemand(slot, data);
  let ours: unknown;
  try {
    ours = subject.encode(document.type, data);
  } catch (error) {
    const isDemand = lacking !== undefined && allowed.has("answers-lack-nothing") && isRefusalAt(lacking, error);
    return goError === undefined && !isDemand ? `ours throws ${String(error)}` : undefined;
  }
  if (lacking !== undefined) return `ours does not demand ${formatPath(lacking)}`;
  if (goError !== undefined) return `Go cannot encode: ${goError}`;
  const go = surrogates(isInstant ? answer.instantEncoded : answer.encoded, document, allowed);
  const wrapped = (encoded: unknown): unknown =>
    allowed.has("wrapped-epoch") ? withoutWrapped(slot, encoded, data) : encoded;
  const filled = allowed.has("nil-is-empty") ? withoutNil(slot, go) : go;
  const set = allowed.has("only-what-is-set")
    ? asSet(slot, filled, surrogates(data, document, allowed), allowed.has("answers-write-all-that-is-set"))
    : filled;
  const expected = isInstant ? withRoundedSeconds(slot, wrapped(set)) : wrapped(set);
  const difference = firstMismatch(wrapped(surrogates(ours, document, allowed)), expected);
  return difference && describe(difference);
}

/** Whether a refusal is about a place. It names that of the first thing found, in the order of the properties. */
function isRefusalAt(path: readonly (string | number)[], error: unknown): boolean {
  return error instanceof TypeError && error.message.includes(`: ${formatPath(path)}: expected `);
}

function surrogates(value: unknown, { json }: Document, allowed: ReadonlySet<ValueDifference>): unknown {
  return allowed.has("lone-surrogates") && /\\ud[89a-f]/i.test(json) ? wellFormed(value) : value;
}

function describe({ path, ours, expected }: Mismatch): string {
  return `at ${path}: ours ${show(ours)}, Go ${show(expected)}`;
}

function show(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (Object.is(value, -0)) return "-0";
  return (JSON.stringify(value) ?? String(value)).slice(0, 200);
}

const VALUE_DIFFERENCES = DIFFERENCES.flatMap((difference) =>
  difference.rule.kind === "value" ? [{ difference, name: difference.rule.name }] : [],
);

export const ALL_ALLOWED: ReadonlySet<ValueDifference> = new Set(VALUE_DIFFERENCES.map(({ name }) => name));
export const NONE_ALLOWED: ReadonlySet<ValueDifference> = new Set();

export interface Explained {
  readonly problems: readonly Disagreement[];
  readonly used: readonly Difference[];
}

/** Compares with as few of the differences between values as will do, and says which those are. */
export function compareExplaining(comparison: Comparison): Explained {
  const all = new Set(ALL_ALLOWED);
  const problems = compareWith(comparison, all);
  if (problems.length > 0) return { problems, used: [] };
  const needed = VALUE_DIFFERENCES.filter(({ name }) => {
    all.delete(name);
    const isNeeded = compareWith(comparison, all).length > 0;
    if (isNeeded) all.add(name);
    return isNeeded;
  });
  return { problems: [], used: needed.map(({ difference }) => difference) };
}
