import {
  indexDefinitions,
  referenceTarget,
  resolveTarget,
  type AliasDefinition,
  type Definition,
  type Property,
  type ReferenceSchema,
  type SchemaDocument,
  type StructDefinition,
  type ValueSchema,
} from "@aws-lambda-events/schema";
import { MAX_FINDINGS_PER_FILE, type Path } from "../../report/finding.js";

/*
 * What `--strict` asks for beyond the schemas: an object has every property that Go always writes and AWS always sends,
 * and no property that Go does not know. It is read off the schema documents themselves, by walking a payload along
 * them. A validator's list of all errors would do for small payloads, but takes time with the square of its length.
 */

type Struct = StructDefinition & Pick<Definition, "x-lambda-answer">;
type Schema = Definition | Property | ValueSchema;

/** A property that `--strict` misses or does not know, with the names that are known there. */
export interface PropertyMismatch {
  readonly kind: "missing" | "unknown";
  /** The object. */
  readonly path: Path;
  readonly name: string;
  /** The names that are known there and not in use. */
  readonly unused: readonly string[];
}

/** What is missing and unknown in a payload: the first of it, in the order of the payload, and how much there is. */
export interface PropertyMismatches {
  readonly first: readonly PropertyMismatch[];
  readonly count: number;
}

export type PropertyCheck = (type: string, payload: unknown) => PropertyMismatches;

export function propertyCheck(documents: readonly SchemaDocument[]): PropertyCheck {
  const index = indexDefinitions(documents);
  const structs = new Map<Struct, WantedProperties>();
  const wantedOf = (struct: Struct): WantedProperties => {
    const wanted = structs.get(struct) ?? wantedProperties(struct);
    structs.set(struct, wanted);
    return wanted;
  };
  return (type, payload) => {
    const first: PropertyMismatch[] = [];
    let count = 0;
    const path: (string | number)[] = [];

    const report = (kind: PropertyMismatch["kind"], name: string, struct: Struct, object: object): void => {
      if (count++ >= MAX_FINDINGS_PER_FILE) return;
      const unused = Object.keys(struct.properties).filter((known) => !Object.hasOwn(object, known));
      first.push({ kind, path: [...path], name, unused });
    };
    const walkInto = (key: string | number, schema: Schema, value: unknown): void => {
      path.push(key);
      walk(schema, value);
      path.pop();
    };
    const walkStruct = (struct: Struct, object: object): void => {
      for (const { name, aliases } of wantedOf(struct)) {
        const isThere = [name, ...aliases].some((spelling) => Object.hasOwn(object, spelling));
        if (!isThere) report("missing", name, struct, object);
      }
      for (const [name, value] of Object.entries(object)) {
        const property = Object.hasOwn(struct.properties, name) ? struct.properties[name] : undefined;
        if (property === undefined) report("unknown", name, struct, object);
        else walkInto(name, property, value);
      }
    };
    const walk = (schema: Schema, value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const isList = Array.isArray(value);
      switch (schema["x-kind"]) {
        case "struct":
          if (!isList) walkStruct(schema, value);
          return;
        case "list":
          if (isList) for (const [index, item] of value.entries()) walkInto(index, schema.items, item);
          return;
        case "map":
          if (isList) return;
          for (const [name, item] of Object.entries(value)) walkInto(name, schema.additionalProperties, item);
          return;
        case "alias":
        case "reference":
          walk(resolveTarget(targetOf(schema), index).definition, value);
          return;
        case "boolean":
        case "bytes":
        case "constant":
        case "enum":
        case "float":
        case "integer":
        case "string":
        case "time":
        case "unknown":
        case "wire":
          return;
      }
    };
    walk(resolveTarget(type, index).definition, payload);
    return { first, count };
  };
}

function targetOf(schema: AliasDefinition | ReferenceSchema): string {
  return schema["x-kind"] === "alias" ? schema.$ref : referenceTarget(schema);
}

/** Properties that have to be there, each by one of its spellings. */
type WantedProperties = readonly { readonly name: string; readonly aliases: readonly string[] }[];

function wantedProperties({ properties, "x-lambda-answer": isAnswer }: Struct): WantedProperties {
  const entries = Object.entries(properties);
  return entries
    .filter(([, property]) => (isAnswer === true ? isDemanded(property) : isAlwaysSent(property)))
    .map(([name]) => ({
      name,
      aliases: entries.filter(([, other]) => other["x-go-alias-of"] === name).map(([alias]) => alias),
    }));
}

/** Whether the receiver of an answer does not do without the property. */
function isDemanded(property: Property): boolean {
  return property["x-lambda-demanded"] !== undefined;
}

/** Whether Go writes the property whatever its value is, that value cannot be nothing, and AWS always sends it. */
function isAlwaysSent(property: Property): boolean {
  return (
    property["x-go-omitempty"] === undefined &&
    property["x-go-omitnil"] === undefined &&
    property["x-go-pointer"] === undefined &&
    property["x-aws-optional"] === undefined &&
    property["x-go-alias-of"] === undefined &&
    property["x-go-derived-from"] === undefined
  );
}
