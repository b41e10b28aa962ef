import { readFile, readdir } from "node:fs/promises";
import type { SchemaDocument } from "@aws-lambda-events/schema";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { formats, keywords } from "aws-lambda-events/formats";

const SCHEMAS = new URL("../../../schemas/", import.meta.url);

/** The committed schema documents. */
export async function readSchemaDocuments(): Promise<SchemaDocument[]> {
  const names = (await readdir(SCHEMAS)).filter((name) => name.endsWith(".json"));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, SCHEMAS), "utf8")));
  return texts.map((text) => JSON.parse(text) as SchemaDocument);
}

/** AJV in its strictest setting, with our vocabulary and every committed document. */
export function schemaValidator(documents: readonly SchemaDocument[]): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    strictTuples: true,
    allErrors: true,
    ownProperties: true,
  });
  ajv.addVocabulary([...keywords]);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  for (const document of documents) ajv.addSchema(document);
  return ajv;
}

/** The compiled schema of one exported name. */
export function validatorOf(ajv: Ajv2020, documents: readonly SchemaDocument[], name: string): ValidateFunction {
  const document = documents.find(({ $defs }) => Object.hasOwn($defs, name));
  const validate = document && ajv.getSchema(`${document.$id}#/$defs/${name}`);
  if (validate === undefined) throw new Error(`no schema document defines ${name}`);
  return validate;
}
