import type { SchemaDocument } from "@aws-lambda-events/generator";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { formats, keywords } from "aws-lambda-events/formats";
import { STRICT_KEYWORD, strictDocuments } from "./strict-documents.js";

/** A place in a payload: property names and list indexes from its root. */
export type Path = readonly (string | number)[];

/** A property that `--strict` misses or does not know, with the names that are known there. */
export interface PropertyMismatch {
  readonly kind: "missing" | "unknown";
  /** The object. */
  readonly path: Path;
  readonly name: string;
  /** The names that are known there and not in use. */
  readonly unused: readonly string[];
}

/** Checks payloads against the schema documents. Schemas are compiled when they are first asked for. */
export interface SchemaCheck {
  /** What the schema of a type says; `undefined` when a payload is too deep for the validator. */
  accepts(type: string, payload: unknown): boolean | undefined;
  /** What is missing and unknown in a payload of a type. */
  propertyMismatches(type: string, payload: unknown): PropertyMismatch[];
}

export function schemaCheck(documents: readonly SchemaDocument[]): SchemaCheck {
  const tolerant = new Map<string, ValidateFunction>();
  const strict = new Map<string, ValidateFunction>();
  const tolerantAjv = lazily(() => validatorWith(documents, { allErrors: false }));
  const strictAjv = lazily(() => validatorWith(strictDocuments(documents), { allErrors: true, verbose: true }));
  const compiled = (cache: Map<string, ValidateFunction>, ajv: () => Ajv2020, type: string): ValidateFunction => {
    const known = cache.get(type) ?? compile(ajv(), documents, type);
    cache.set(type, known);
    return known;
  };
  return {
    accepts: (type, payload) => untilTooDeep(() => compiled(tolerant, tolerantAjv, type)(payload)),
    propertyMismatches: (type, payload) => {
      const validate = compiled(strict, strictAjv, type);
      if (untilTooDeep(() => validate(payload)) !== false) return [];
      return (validate.errors ?? []).flatMap((error) => mismatchOf(error, payload));
    },
  };
}

function validatorWith(
  documents: readonly object[],
  options: { readonly allErrors: boolean; readonly verbose?: boolean },
): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, ownProperties: true, ...options });
  ajv.addVocabulary([...keywords, STRICT_KEYWORD]);
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

function mismatchOf(error: ErrorObject, payload: unknown): PropertyMismatch[] {
  const schema: unknown = error.parentSchema;
  if (!isDerived(schema)) return [];
  const path = pathOf(error.instancePath, payload);
  const data: unknown = error.data;
  const isUsed = (name: string): boolean => typeof data === "object" && data !== null && Object.hasOwn(data, name);
  const unused = Object.keys(schema.properties ?? {}).filter((name) => !isUsed(name));
  if (error.keyword === "required") {
    return [{ kind: "missing", path, name: String(error.params["missingProperty"]), unused }];
  }
  if (error.keyword !== "additionalProperties") return [];
  return [{ kind: "unknown", path, name: String(error.params["additionalProperty"]), unused }];
}

function isDerived(schema: unknown): schema is { readonly properties?: object } {
  return typeof schema === "object" && schema !== null && STRICT_KEYWORD in schema;
}

/** A JSON pointer as a path; only the payload knows which of its steps are indexes. */
export function pathOf(pointer: string, payload: unknown): Path {
  let value = payload;
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const key = Array.isArray(value) ? Number(name) : name;
    value = typeof value === "object" && value !== null ? (value as { [key: string]: unknown })[key] : undefined;
    return key;
  });
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
