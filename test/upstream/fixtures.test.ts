import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSchemaDocuments, schemaValidator, validatorOf } from "../schemas/validator.js";
import { BOTH_MODES } from "./events.js";
import { FIXTURES } from "./fixtures.js";
import { UPSTREAM_ROOT, readUpstream } from "./read-fixture.js";

const documents = await readSchemaDocuments();
const ajv = schemaValidator(documents);

test("every fixture of the SDK is in a row of the table, and every row has its file", () => {
  const files = ["events/testdata", "cfn/testdata"].flatMap((folder) =>
    readdirSync(`${UPSTREAM_ROOT}/${folder}`).map((name) => `${folder}/${name}`),
  );
  expect(new Set(FIXTURES.map(({ file }) => file))).toEqual(new Set(files));
});

describe.each(BOTH_MODES)("$mode", ({ decoder, encoder }) => {
  for (const fixture of FIXTURES) {
    const text = readUpstream(fixture.file);
    if ("malformed" in fixture) {
      test(`${fixture.file} is refused with its position`, () => {
        expect(() => decoder("DynamoDBEvent").parseJson(text)).toThrow(/line \d+, column \d+/);
      });
      continue;
    }
    const { parse } = decoder(fixture.type);
    const encode = encoder(fixture.type);

    test(`${fixture.file} decodes as ${fixture.type}, and its schema agrees`, () => {
      const value: unknown = JSON.parse(text);
      const before = structuredClone(value);
      const first = parse(value);
      expect(parse(value)).toStrictEqual(first);
      expect(value).toStrictEqual(before);
      const validate = validatorOf(ajv, documents, fixture.type);
      expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    });

    test(`${fixture.file} survives decode, encode, decode as ${fixture.type}`, () => {
      const encoded = encode(parse(JSON.parse(text)));
      const wire: unknown = JSON.parse(JSON.stringify(encoded));
      expect(wire).toStrictEqual(encoded);
      expect(encode(parse(wire))).toStrictEqual(encoded);
      const validate = validatorOf(ajv, documents, fixture.type);
      expect(validate(wire), JSON.stringify(validate.errors)).toBe(true);
    });
  }
});
