import { example, exampleNames } from "aws-lambda-events/example";
import type { JsonObject } from "aws-lambda-events";
import { describe, expect, test } from "vitest";
import { BOTH_MODES } from "./fixtures/events.js";
import { documentsOf } from "./random/documents.js";
import { randomFor } from "./random/generator.js";
import { WellFormed } from "./random/well-formed.js";
import { missingDemand } from "./encoded.js";
import { firstMismatch } from "./same.js";
import { readDocuments, rootTypes, type RootType, type Shape, type Slot } from "./shapes.js";

/*
 * What a function did not set is never sent. Go is no judge of that, since it writes its zero values: what is sent has
 * to be what came in, without its nulls and what nobody knows.
 */

const DOCUMENTS = readDocuments();
const TYPES = rootTypes(DOCUMENTS);
const ROLES = new Map(
  DOCUMENTS.flatMap(({ $defs }) => Object.entries($defs).map(([name, d]) => [name, d["x-lambda-role"]] as const)),
);

const responses = [...TYPES.values()].filter(({ name }) => ROLES.get(name) === "response");
/** What stands under `response` of the Cognito triggers. */
const triggerResponses = [...TYPES.values()].flatMap(({ name, slot }) => {
  const shape =
    ROLES.get(name) === "event" && slot.shape.kind === "struct" ? slot.shape.fields.get("response")?.shape : undefined;
  return shape?.kind === "struct" ? [TYPES.get(shape.name) as RootType] : [];
});
const ANSWERS = [...responses, ...triggerResponses];

test("there are responses, and triggers that are given back", () => {
  expect(responses.length).toBeGreaterThanOrEqual(24);
  expect(triggerResponses.length).toBeGreaterThanOrEqual(12);
});

describe.each(BOTH_MODES)("$mode", ({ decoder, encoder }) => {
  test.each(ANSWERS)("$name: what came in goes out, without nulls and what nobody knows", (type) => {
    const [{ safeParse }, encode] = [decoder(type.name), encoder(type.name)];
    const random = randomFor(20_261_125);
    const arbitrary = documentsOf(type, new WellFormed());
    let compared = 0;
    for (let index = 0; index < 500; index++) {
      const json = parsed(arbitrary.generate(random, undefined).value.json);
      const result = safeParse(json);
      if (!result.success || missingDemand(type.slot, result.data) !== undefined) continue;
      if (hasInfinity(json)) continue;
      expect(firstMismatch(encode(result.data), cleaned(type.slot, json))).toBeUndefined();
      compared++;
    }
    expect(compared).toBeGreaterThan(50);
  });

  test.each(ANSWERS)("$name: one thing that is set is one thing more", (type) => {
    const [{ parse }, encode] = [decoder(type.name), encoder(type.name)];
    const full = fullOf(type);
    const least = onlyDemanded(type.slot, full) as JsonObject;
    expect(firstMismatch(encode(parse(least)), cleaned(type.slot, least))).toBeUndefined();
    const [whole, start] = [parse(full) as JsonObject, parse(least) as JsonObject];
    for (const [property, json] of Object.entries(full)) {
      const one = { ...start, [property]: whole[property] };
      expect(firstMismatch(encode(one), cleaned(type.slot, { ...least, [property]: json }))).toBeUndefined();
    }
  });
});

/** A document of a type with every property of it. */
function fullOf({ name, slot }: RootType): JsonObject {
  const sample = slot.shape.kind === "map" ? { first: "a", second: "" } : documentWith(slot);
  return (responseExamples.has(name) ? example(name as ExampleName) : sample) as JsonObject;
}

const responseExamples: ReadonlySet<string> = new Set(exampleNames.filter((name) => ROLES.get(name) === "response"));

/** Of a place, a value that nothing else has. */
function documentWith({ shape }: Slot): unknown {
  switch (shape.kind) {
    case "struct":
      return Object.fromEntries([...shape.fields.values()].map((field) => [field.name, documentWith(field)]));
    case "list":
      return [documentWith(shape.item), documentWith(shape.item)];
    case "map":
      return { a: documentWith(shape.value), "b-c": documentWith(shape.value) };
    case "boolean":
      return true;
    case "integer":
    case "float":
      return 7;
    case "unknown":
      return { open: [1, null] };
    default:
      return "text";
  }
}

/** What is left of a document when all is taken away that no receiver demands. */
function onlyDemanded({ shape }: Slot, json: unknown): unknown {
  if (shape.kind === "list") return (json as unknown[]).map((item) => onlyDemanded(shape.item, item));
  if (shape.kind !== "struct") return shape.kind === "map" ? {} : json;
  const fields = [...shape.fields.values()].filter(({ demanded }) => demanded !== "no");
  return Object.fromEntries(fields.map((field) => [field.name, onlyDemanded(field, (json as JsonObject)[field.name])]));
}

type ExampleName = (typeof exampleNames)[number];

/** A number too large for a double passes inside an open value, and is not written. */
function hasInfinity(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasInfinity);
}

/** `undefined` for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What is to be sent of an answer as it came in. Elements of lists cannot be left out: they have their zero value. */
function cleaned(slot: Slot, json: unknown): unknown {
  const { shape } = slot;
  if (json === null) return slot.isPointer || shape.kind === "unknown" ? null : ZERO_JSON[shape.kind];
  switch (shape.kind) {
    case "struct": {
      const fields = [...shape.fields.values()];
      return entriesOf(json, (name) => fields.find((field) => field.name === name), false);
    }
    case "map":
      return entriesOf(json, () => shape.value, shape.value.isPointer || shape.value.shape.kind === "unknown");
    case "list":
      return (json as unknown[]).map((item) => cleaned(shape.item, item));
    case "bytes":
      return Buffer.from(json as string, "base64").toString("base64");
    case "integer":
    case "float":
      return (json as number) + 0;
    case "time":
    case "wire":
      throw new Error(`no answer has had a ${shape.kind} so far: say here what is sent of one`);
    default:
      return json;
  }
}

const ZERO_JSON: { readonly [kind in Shape["kind"]]?: unknown } = {
  string: "",
  boolean: false,
  integer: 0,
  float: 0,
  bytes: "",
  list: [],
  map: {},
  struct: {},
};

function entriesOf(json: unknown, slotOf: (name: string) => Slot | undefined, keepsNull: boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(json as JsonObject).flatMap(([name, value]) => {
      const slot = slotOf(name);
      return slot === undefined || (value === null && !keepsNull) ? [] : [[name, cleaned(slot, value)]];
    }),
  );
}
