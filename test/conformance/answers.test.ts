import { example, type exampleNames } from "aws-lambda-events/example";
import { minimalExample } from "aws-lambda-events/example/minimal";
import type { JsonObject } from "aws-lambda-events";
import { describe, expect, test } from "vitest";
import { BOTH_MODES } from "../upstream/events.js";
import { documentsOf } from "./random/documents.js";
import { randomFor } from "./random/generator.js";
import { WellFormed } from "./random/well-formed.js";
import { missingDemand } from "./encoded.js";
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
      expect(encode(result.data)).toEqual(cleaned(type.slot, json));
      compared++;
    }
    expect(compared).toBeGreaterThan(50);
  });

  test.each(responses)("$name: one thing that is set is one thing more", ({ name }) => {
    const [{ parse }, encode] = [decoder(name), encoder(name)];
    const full = parse(example(name as ExampleName)) as JsonObject;
    const least = parse(minimalExample(name as ExampleName)) as JsonObject;
    const before = encode(least) as JsonObject;
    for (const [property, value] of Object.entries(full)) {
      const after = encode({ ...least, [property]: value }) as JsonObject;
      expect(after).toEqual(value === undefined ? before : { ...before, [property]: after[property] });
    }
  });
});

type ExampleName = (typeof exampleNames)[number];

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
