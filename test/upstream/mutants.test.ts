import { describe, expect, test } from "vitest";
import { readSchemaDocuments, schemaValidator, validatorOf } from "../schemas/validator.js";
import { BOTH_MODES } from "./events.js";
import { FIXTURES } from "./fixtures.js";
import { readUpstream } from "./read-fixture.js";

/*
 * Every value in every fixture, at every level, is replaced by each kind of JSON value in turn. The decoder must refuse
 * exactly what the schema refuses, and say where.
 */

const REPLACEMENTS: readonly unknown[] = [null, true, 7, -0.5, 1e300, "?", [], {}, [[]], { "?": [] }];

type Path = readonly (string | number)[];

const documents = await readSchemaDocuments();
const ajv = schemaValidator(documents);

describe.each(BOTH_MODES)("$mode", ({ decoder }) => {
  for (const fixture of FIXTURES) {
    if ("malformed" in fixture) continue;
    test(`${fixture.file}, with one value replaced, is refused as ${fixture.type} when its schema does, at that value`, () => {
      const { safeParse } = decoder(fixture.type);
      const validate = validatorOf(ajv, documents, fixture.type);
      const wrong: string[] = [];
      for (const [path, mutant] of mutantsOf(JSON.parse(readUpstream(fixture.file)))) {
        const result = safeParse(mutant);
        const found = result.success ? "accepted" : `refused at ${result.error.issues[0]?.path.join("/")}`;
        const expected = validate(mutant) ? "accepted" : `refused at ${path.join("/")}`;
        if (!found.startsWith(expected)) wrong.push(`${path.join("/")}: ${found}, by the schema ${expected}`);
      }
      expect(wrong).toEqual([]);
    });
  }
});

function* mutantsOf(value: unknown): Generator<readonly [Path, unknown]> {
  for (const path of pathsIn(value)) {
    if (path.length === 0) continue;
    for (const replacement of REPLACEMENTS) yield [path, withReplacement(value, path, replacement)];
  }
}

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function withReplacement(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as { [key: string | number]: unknown };
  copy[key] = withReplacement(copy[key], rest, replacement);
  return copy;
}
