import { isDeepStrictEqual } from "node:util";
import {
  referenceTarget,
  type Definition,
  type DemandedFact,
  type EnumDefinition,
  type Property,
  type SchemaDocument,
  type StructDefinition,
  type ValueSchema,
} from "./document.js";
import { nameOfTarget, stemOfDocument } from "./graph.js";

/** What a difference between two sets of documents is for somebody who uses the generated TypeScript. */
export type ChangeKind =
  | "added event"
  | "added type"
  | "added constant"
  | "added optional field"
  | "added demanded field"
  | "moved"
  | "removed"
  | "type changed"
  | "wire meaning changed"
  | "noted";

/** One difference. */
export interface Change {
  readonly kind: ChangeKind;
  /** Whether code that compiled may not compile any more, or may see other values at run time. */
  readonly breaking: boolean;
  /** The module it is in, after the change if it still exists: `s3`. */
  readonly module: string;
  /** The definition, and the property or constant within it: `S3Object.size`. */
  readonly subject: string;
  /** What was and what is, in a few words. */
  readonly detail: string;
}

/**
 * Compares two sets of documents. Every difference between them gives at least one change, so an upgrade of the SDK
 * cannot alter anything unseen.
 */
export function compareDocuments(before: readonly SchemaDocument[], after: readonly SchemaDocument[]): Change[] {
  const old = locate(before);
  const current = locate(after);
  const changes: Change[] = [];
  for (const [name, { module, definition }] of old) {
    if (!current.has(name)) changes.push(breaking("removed", module, name, describeDefinition(definition)));
  }
  for (const [name, { module, definition }] of current) {
    const previous = old.get(name);
    if (previous === undefined) {
      changes.push(addition(module, name, definition));
      continue;
    }
    if (previous.module !== module) {
      changes.push(breaking("moved", module, name, `from ${previous.module} to ${module}`));
    }
    changes.push(...compareDefinitions(previous.definition, definition, module, name));
  }
  return changes.sort((a, b) => compareText(a.module, b.module) || compareText(a.subject, b.subject));
}

interface LocatedDefinition {
  readonly module: string;
  readonly definition: Definition;
}

function locate(documents: readonly SchemaDocument[]): Map<string, LocatedDefinition> {
  return new Map(
    documents.flatMap((document) =>
      Object.entries(document.$defs).map(([name, definition]): [string, LocatedDefinition] => [
        name,
        { module: stemOfDocument(document), definition },
      ]),
    ),
  );
}

function addition(module: string, name: string, definition: Definition): Change {
  const detail = describeDefinition(definition);
  if (definition["x-lambda-role"] === "event") return harmless("added event", module, name, definition.title ?? detail);
  return harmless(definition["x-kind"] === "constant" ? "added constant" : "added type", module, name, detail);
}

function compareDefinitions(before: Definition, after: Definition, module: string, name: string): Change[] {
  const notes = compareFacts(before, after, module, name);
  if (before["x-lambda-answer"] !== after["x-lambda-answer"]) {
    const detail =
      after["x-lambda-answer"] === true
        ? "part of an answer now: what is absent stays so, in both modes"
        : "no part of an answer any more: the mode says what is absent";
    notes.push(breaking("type changed", module, name, detail));
  }
  if (before["x-kind"] === "struct" && after["x-kind"] === "struct") {
    return [...notes, ...compareStructs(before, after, module, name)];
  }
  if (before["x-kind"] === "enum" && after["x-kind"] === "enum" && before.type === after.type) {
    return [...notes, ...compareEnums(before, after, module, name)];
  }
  if (isDeepStrictEqual(withoutFacts(before), withoutFacts(after))) return notes;
  const [was, is] = [describeDefinition(before), describeDefinition(after)];
  if (was !== is) return [...notes, breaking("type changed", module, name, `${was} → ${is}`)];
  return [...notes, breaking("wire meaning changed", module, name, "its JSON form has other rules")];
}

/** What people read: to word it otherwise changes nothing for a program. */
const PROSE = [
  "description",
  "x-go-comment",
  "x-lambda-sent-by",
  "x-lambda-example",
  "x-lambda-documentation",
] as const;

const DEFINITION_FACTS = [
  ...PROSE,
  "title",
  "x-lambda-role",
  "x-lambda-answer-type",
  "x-go-name",
  "x-aws-optional",
  "x-lambda-answer",
  "deprecated",
] as const;

const SAID_ELSEWHERE: ReadonlySet<string> = new Set([...PROSE, "x-lambda-answer"]);

function withoutFacts(definition: Definition): object {
  return Object.fromEntries(
    Object.entries(definition).filter(([key]) => !DEFINITION_FACTS.some((fact) => fact === key)),
  );
}

function compareFacts(
  before: Definition | Property,
  after: Definition | Property,
  module: string,
  subject: string,
): Change[] {
  const facts = (schema: object, key: string): unknown => (schema as { readonly [key: string]: unknown })[key];
  return DEFINITION_FACTS.filter(
    (key) => !SAID_ELSEWHERE.has(key) && !isDeepStrictEqual(facts(before, key), facts(after, key)),
  ).map((key) =>
    harmless("noted", module, subject, `${key}: ${String(facts(before, key))} → ${String(facts(after, key))}`),
  );
}

function compareStructs(before: StructDefinition, after: StructDefinition, module: string, name: string): Change[] {
  const changes: Change[] = [];
  for (const [field, property] of Object.entries(before.properties)) {
    const current = after.properties[field];
    const subject = `${name}.${field}`;
    if (current === undefined) changes.push(breaking("removed", module, subject, describeProperty(property)));
    else changes.push(...compareProperties(property, current, module, subject));
  }
  for (const [field, property] of Object.entries(after.properties)) {
    if (before.properties[field] !== undefined) continue;
    const subject = `${name}.${field}`;
    changes.push(
      property["x-lambda-demanded"] === undefined
        ? harmless("added optional field", module, subject, describeProperty(property))
        : breaking("added demanded field", module, subject, describeProperty(property)),
    );
  }
  const embeds = (struct: StructDefinition): string =>
    (struct["x-go-embeds"] ?? []).map(nameOfTarget).join(", ") || "nothing";
  if (embeds(before) !== embeds(after)) {
    changes.push(harmless("noted", module, name, `embeds ${embeds(before)} → ${embeds(after)}`));
  }
  const order = (struct: StructDefinition, other: StructDefinition): string =>
    Object.keys(struct.properties)
      .filter((field) => other.properties[field] !== undefined)
      .join();
  if (order(before, after) !== order(after, before)) {
    changes.push(harmless("noted", module, name, "its fields are in another order"));
  }
  return changes;
}

function compareProperties(before: Property, after: Property, module: string, subject: string): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  const notes = [
    ...compareFacts(before, after, module, subject),
    ...compareDemands(before["x-lambda-demanded"], after["x-lambda-demanded"], module, subject),
  ];
  const [was, is] = [describeProperty(before), describeProperty(after)];
  if (was !== is) return [...notes, breaking("type changed", module, subject, `${was} → ${is}`)];
  const [oldRules, newRules] = [wireRules(before), wireRules(after)];
  if (isDeepStrictEqual(oldRules, newRules)) return notes;
  const detail = `${JSON.stringify(oldRules)} → ${JSON.stringify(newRules)}`;
  return [
    ...notes,
    isWidening(before, after)
      ? harmless("wire meaning changed", module, subject, detail)
      : breaking("wire meaning changed", module, subject, detail),
  ];
}

/** Whoever leaves out what is demanded now does not compile, and is refused. */
function compareDemands(
  before: DemandedFact | undefined,
  after: DemandedFact | undefined,
  module: string,
  subject: string,
): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  const [was, is] = [describeDemand(before), describeDemand(after)];
  const isStricter = after !== undefined && (before === undefined || (after.isText === true && before.isText !== true));
  const detail = was === is ? `demanded, says ${after?.documentation}` : `${was} → ${is}`;
  return [isStricter ? breaking("type changed", module, subject, detail) : harmless("noted", module, subject, detail)];
}

function describeDemand(demand: DemandedFact | undefined): string {
  if (demand === undefined) return "not demanded";
  return demand.isText === true ? "demanded, not empty" : "demanded";
}

const PROPERTY_FACTS = new Set<string>([...PROSE, "x-go-name", "x-aws-optional", "x-lambda-demanded", "deprecated"]);

function wireRules(property: Property): object {
  return Object.fromEntries(Object.entries(property).filter(([key]) => !PROPERTY_FACTS.has(key)));
}

/** Whether all that changed is that an integer has more room of the same sign. */
function isWidening(before: Property, after: Property): boolean {
  if (before["x-kind"] !== "integer" || after["x-kind"] !== "integer") return false;
  const [, sign, bits] = /^go-(u?int)(\d+)$/.exec(before.format) ?? [];
  const [, newSign, newBits] = /^go-(u?int)(\d+)$/.exec(after.format) ?? [];
  const range = new Set(["format", "minimum", "maximum"]);
  const rest = (property: Property): object => Object.entries(property).filter(([key]) => !range.has(key));
  return sign === newSign && Number(newBits) > Number(bits) && isDeepStrictEqual(rest(before), rest(after));
}

function compareEnums(before: EnumDefinition, after: EnumDefinition, module: string, name: string): Change[] {
  const changes: Change[] = [];
  const [old, current] = [before["x-go-constants"], after["x-go-constants"]];
  for (const [constant, value] of Object.entries(old)) {
    const subject = `${name}.${constant}`;
    if (!Object.hasOwn(current, constant)) changes.push(breaking("removed", module, subject, JSON.stringify(value)));
    else if (current[constant] !== value) {
      const detail = `${JSON.stringify(value)} → ${JSON.stringify(current[constant])}`;
      changes.push(breaking("wire meaning changed", module, subject, detail));
    }
  }
  for (const [constant, value] of Object.entries(current)) {
    if (Object.hasOwn(old, constant)) continue;
    changes.push(harmless("added constant", module, `${name}.${constant}`, JSON.stringify(value)));
  }
  if (before.format !== after.format) {
    changes.push(breaking("wire meaning changed", module, name, `${before.format} → ${after.format}`));
  }
  if (changes.length === 0 && Object.keys(old).join() !== Object.keys(current).join()) {
    changes.push(harmless("noted", module, name, "its constants are in another order"));
  }
  return changes;
}

/** The shape of a definition, as far as its TypeScript shows it. */
function describeDefinition(definition: Definition): string {
  switch (definition["x-kind"]) {
    case "struct":
      return "an object";
    case "enum":
      return `a ${definition.type} with constants`;
    case "constant":
      return `the constant ${JSON.stringify(definition.const)}`;
    case "alias":
      return `another name of ${nameOfTarget(definition.$ref)}`;
    case "wire":
      return `a value of type ${definition["x-typescript-type"]}`;
    default:
      return describeValue(definition);
  }
}

/** The type of a property with what decides whether it is optional. */
function describeProperty(property: Property): string {
  const type = describeValue(property);
  if (property["x-go-omitnil"] === true) return `${type} or nothing`;
  const isOptionalObject = property["x-kind"] === "reference" && property["x-go-omitempty"] === true;
  return isOptionalObject && property["x-go-pointer"] !== true ? `${type}, omitted when empty` : type;
}

function describeValue(schema: ValueSchema): string {
  const type = describeForm(schema);
  return schema["x-go-pointer"] === true ? `pointer to ${type}` : type;
}

function describeForm(schema: ValueSchema): string {
  switch (schema["x-kind"]) {
    case "integer":
    case "float":
      return "number";
    case "list":
      return `list of ${describeValue(schema.items)}`;
    case "map":
      return `map of ${describeValue(schema.additionalProperties)}`;
    case "reference":
      return nameOfTarget(referenceTarget(schema));
    default:
      return schema["x-kind"];
  }
}

function breaking(kind: ChangeKind, module: string, subject: string, detail: string): Change {
  return { kind, breaking: true, module, subject, detail };
}

function harmless(kind: ChangeKind, module: string, subject: string, detail: string): Change {
  return { kind, breaking: false, module, subject, detail };
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
