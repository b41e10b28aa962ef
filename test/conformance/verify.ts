import type { ValidateFunction } from "ajv/dist/2020.js";
import { ALL_ALLOWED, NONE_ALLOWED, compareExplaining, compareWith, type Explained } from "./compare.js";
import { withoutNulls } from "./difference-changes.js";
import { DIFFERENCES, type Difference } from "./differences.js";
import { mapDocument } from "./document-walk.js";
import { deepFrozen } from "./frozen.js";
import { parseJsonText, printJson, type JsonNode } from "./json-text.js";
import type { Oracle, OracleAnswer } from "./oracle.js";
import { SCHEMA_GAPS } from "./schema-gaps.js";
import type { RootType, Slot } from "./shapes.js";
import type { Disagreement, Document, Result, Subject } from "./subject.js";

export interface Verifier {
  readonly types: ReadonlyMap<string, RootType>;
  readonly oracle: Oracle;
  readonly subjects: readonly Subject[];
  readonly validate: (type: string) => ValidateFunction;
  /** Whether to find out which permitted differences a document needs, which takes longer. */
  readonly explains: boolean;
}

export interface Verdict {
  readonly document: Document;
  readonly isAccepted: boolean;
  /** What Go says of the document as it is. */
  readonly go: OracleAnswer["outcome"];
  readonly disagreements: readonly Disagreement[];
  /** The permitted differences that were needed to agree. */
  readonly used: readonly Difference[];
}

/** Compares what Go and we make of documents, in two rounds: as they are, then with the permitted differences. */
export async function verify(documents: readonly Document[], verifier: Verifier): Promise<Verdict[]> {
  const answers = await verifier.oracle.ask(documents);
  const first = documents.map((document, index) => compareAll(document, answers[index] as OracleAnswer, verifier));
  const second = first.map((round) => (round.problems.length > 0 ? secondRound(round, verifier) : undefined));
  return Promise.all(first.map(async (round, index) => verdictOf(round, await second[index])));
}

interface Round {
  readonly document: Document;
  readonly answer: OracleAnswer;
  readonly wire: unknown;
  readonly isAccepted: boolean;
  readonly problems: readonly Disagreement[];
}

function verdictOf(round: Round, second: Explained | undefined): Verdict {
  return {
    document: round.document,
    isAccepted: round.isAccepted,
    go: round.answer.outcome,
    disagreements: second === undefined ? round.problems : second.problems,
    used: second?.used ?? [],
  };
}

function compareAll(document: Document, answer: OracleAnswer, verifier: Verifier): Round {
  // Frozen, so that whoever changes the input fails.
  const wire = deepFrozen(parseOrNothing(document.json));
  const { slot } = typeOf(document, verifier);
  const results = verifier.subjects.map((subject) => ({ subject, result: decodeWith(subject, document.type, wire) }));
  const isAccepted = results.some(({ result }) => result.success);
  const problems = results.flatMap(({ subject, result }) =>
    compareWith({ document, wire, answer, slot, subject, result }, verifier.explains ? NONE_ALLOWED : ALL_ALLOWED),
  );
  const gap = wire === NOTHING ? undefined : schemaProblem(document, wire, isAccepted, verifier);
  return { document, answer, wire, isAccepted, problems: gap === undefined ? problems : [...problems, gap] };
}

/** Stands for a text that is not JSON. */
const NOTHING = Symbol("not JSON");

function parseOrNothing(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return NOTHING;
  }
}

function decodeWith(subject: Subject, type: string, wire: unknown): Result {
  if (wire === NOTHING) return { success: false };
  try {
    return subject.decode(type, wire);
  } catch (error) {
    return { success: false, thrown: String(error) };
  }
}

function schemaProblem(
  document: Document,
  wire: unknown,
  isAccepted: boolean,
  verifier: Verifier,
): Disagreement | undefined {
  if (SCHEMA_GAPS.some(({ applies }) => applies(document, isAccepted))) return undefined;
  const validate = verifier.validate(document.type);
  if (validate(wire) === isAccepted) return undefined;
  const detail = isAccepted ? `the schema refuses: ${JSON.stringify(validate.errors?.[0])}` : "the schema accepts";
  return { document, mode: "string-null-empty", aspect: "schema", detail };
}

/** Asks Go about the document that the differences make of this one. */
async function secondRound(round: Round, verifier: Verifier): Promise<Explained> {
  const { document, wire, problems } = round;
  if (wire === NOTHING || problems.some(({ aspect }) => aspect === "schema")) return { problems, used: [] };
  const root = parseJsonText(document.json);
  const { slot } = typeOf(document, verifier);
  const changed = changedDocument(root, slot);
  if (changed.isRefused) {
    const isRefused = !round.isAccepted;
    return {
      problems: problems.filter(({ aspect }) => !isRefused || aspect === "issues" || aspect === "thrown"),
      used: changed.used,
    };
  }
  const rounds = await Promise.all(
    verifier.subjects.map((subject) => compareChanged(subject, changed, round, verifier)),
  );
  return {
    problems: rounds.flatMap((r) => r.problems),
    used: [...new Set([...changed.used, ...rounds.flatMap((r) => r.used)])],
  };
}

interface Changed {
  readonly root: JsonNode;
  readonly used: readonly Difference[];
  readonly isRefused: boolean;
  readonly isVerdictOnly: boolean;
}

function changedDocument(root: JsonNode, slot: Slot): Changed {
  const used: Difference[] = [];
  let before = printJson(root);
  for (const difference of DIFFERENCES) {
    const { rule } = difference;
    if (rule.kind === "value") continue;
    if (rule.kind === "refused") {
      if (rule.applies(root, slot)) used.push(difference);
      continue;
    }
    root = rule.change(root, slot);
    const after = printJson(root);
    if (after !== before) used.push(difference);
    before = after;
  }
  return {
    root,
    used,
    isRefused: used.some(({ rule }) => rule.kind === "refused"),
    isVerdictOnly: used.some(({ rule }) => rule.kind === "verdict"),
  };
}

async function compareChanged(
  subject: Subject,
  changed: Changed,
  round: Round,
  verifier: Verifier,
): Promise<Explained> {
  const { document, wire } = round;
  const { slot } = typeOf(document, verifier);
  const root = subject.mode === "string-null-none" ? mapDocument(changed.root, slot, withoutNulls) : changed.root;
  const [answer] = await verifier.oracle.ask([{ type: document.type, json: printJson(root) }]);
  if (answer === undefined) throw new Error("the oracle gave no answer");
  const result = decodeWith(subject, document.type, wire);
  const { isVerdictOnly } = changed;
  const comparison = { document, wire, answer, slot, subject, result, isVerdictOnly };
  if (verifier.explains) return compareExplaining(comparison);
  return { problems: compareWith(comparison, ALL_ALLOWED), used: [] };
}

function typeOf({ type }: Document, { types }: Verifier): RootType {
  const found = types.get(type);
  if (found === undefined) throw new Error(`there is no type ${type}`);
  return found;
}
