import type { SchemaDocument } from "@aws-lambda-events/schema";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { formats, keywords } from "aws-lambda-events/formats";

/**
 * Whether the schema of a type accepts a payload; `undefined` when that is too deep for the validator. Schemas are
 * compiled when they are first asked for.
 */
export type SchemaCheck = (type: string, payload: unknown) => boolean | undefined;

export function schemaCheck(documents: readonly SchemaDocument[]): SchemaCheck {
  const compiled = new Map<string, ValidateFunction>();
  let ajv: Ajv2020 | undefined;
  return (type, payload) => {
    const validate = compiled.get(type) ?? compile((ajv ??= validatorWith(documents)), documents, type);
    compiled.set(type, validate);
    return untilTooDeep(() => validate(payload));
  };
}

function validatorWith(documents: readonly SchemaDocument[]): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, ownProperties: true });
  ajv.addVocabulary([...keywords]);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  for (const document of documents) ajv.addSchema(document);
  return ajv;
}

function compile(ajv: Ajv2020, documents: readonly SchemaDocument[], type: string): ValidateFunction {
  const document = documents.find(({ $defs }) => Object.hasOwn($defs, type));
  const validate = document && ajv.getSchema(`${document.$id}#/$defs/${type}`);
  if (validate === undefined) throw new Error(`no schema document defines ${type}`);
  return validate;
}

/** The validator calls itself as often as a payload is deep, and so has an end that the decoders do not have. */
function untilTooDeep(validate: () => unknown): boolean | undefined {
  try {
    return validate() === true;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
