import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../repository.js";
import { withDiscriminators, type Guard } from "./guard.js";
import type { Field, Shape, Struct } from "./shape.js";

interface Schema {
  readonly "x-kind"?: string;
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly "x-lambda-role"?: string;
  readonly "x-lambda-discriminator"?: Guard;
  readonly "x-go-alias-of"?: string;
  readonly "x-go-derived-from"?: string;
}

interface SchemaDocument {
  readonly $id: string;
  readonly $defs: { readonly [name: string]: Schema };
}

const SCHEMAS = join(REPOSITORY, "schemas");

/** The committed schema documents. */
export function readSchemaDocuments(): SchemaDocument[] {
  return readdirSync(SCHEMAS)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")) as SchemaDocument);
}

export interface ExportedType {
  readonly module: string;
  readonly type: string;
}

/** Every event that Lambda receives, as docs/events.md lists them. */
export function inputEvents(): ExportedType[] {
  return readSchemaDocuments().flatMap(({ $id, $defs }) =>
    Object.entries($defs).flatMap(([type, definition]) =>
      definition["x-lambda-role"] === "event" ? [{ module: $id.replace(/\.json$/, ""), type }] : [],
    ),
  );
}

/** The shape of an event, with what its guard asks for. */
export function shapeOf({ module, type }: ExportedType): Struct {
  const deriver = new Deriver(new Map(readSchemaDocuments().map((document) => [document.$id, document])));
  const { definition, document } = deriver.resolve(`#/$defs/${type}`, `${module}.json`);
  const shape = deriver.named(type, definition, document, false);
  if (shape.kind !== "struct") throw new Error(`${type} is not an object`);
  const guard = definition["x-lambda-discriminator"];
  return guard === undefined ? shape.struct : withDiscriminators(shape.struct, guard);
}

class Deriver {
  readonly #documents: ReadonlyMap<string, SchemaDocument>;
  /** One object for each struct, so that who writes schemas out can write each once. */
  readonly #structs = new Map<string, Struct>();

  constructor(documents: ReadonlyMap<string, SchemaDocument>) {
    this.#documents = documents;
  }

  /** Follows references and aliases to a definition. */
  resolve(reference: string, from: string): { name: string; definition: Schema; document: string } {
    const [file, pointer = ""] = reference.split("#");
    const document = file === "" || file === undefined ? from : file;
    const name = pointer.replace("/$defs/", "");
    const definition = this.#documents.get(document)?.$defs[name];
    if (definition === undefined) throw new Error(`no ${reference} in ${from}`);
    if (definition["x-kind"] === "alias" && definition.$ref !== undefined) {
      const target = this.resolve(definition.$ref, document);
      return { ...target, definition: { ...target.definition, ...discriminatorOf(definition) } };
    }
    return { name, definition, document };
  }

  /** The shape of a definition. */
  named(name: string, definition: Schema, document: string, nullable: boolean): Shape {
    if (name === "DynamoDBAttributeValue") return { kind: "attributeValue", nullable };
    if (name === "SecondsEpochTime") return { kind: "epoch", millisecondsEach: 1000, nullable };
    if (name === "MilliSecondsEpochTime") return { kind: "epoch", millisecondsEach: 1, nullable };
    if (name === "RFC3339EpochTime") return { kind: "time", nullable };
    if (name === "JSONNumberBytes") return { kind: "numberBytes", nullable };
    if (name === "S3Object") return { kind: "s3Object", struct: this.#struct(name, definition, document), nullable };
    if (definition["x-kind"] === "struct")
      return { kind: "struct", struct: this.#struct(name, definition, document), nullable };
    if (definition["x-kind"] === "enum")
      return definition.type === "string" ? { kind: "string", nullable } : { kind: "integer", nullable };
    return { ...this.#value(definition, document), nullable };
  }

  #struct(name: string, definition: Schema, document: string): Struct {
    const key = `${document}#${name}`;
    const known = this.#structs.get(key);
    if (known !== undefined) return known;
    const fields: Field[] = Object.entries(definition.properties ?? {}).flatMap(([field, schema]) =>
      schema["x-go-alias-of"] !== undefined || schema["x-go-derived-from"] !== undefined
        ? []
        : [{ name: field, shape: this.#value(schema, document), optional: true }],
    );
    const struct = { name, fields };
    this.#structs.set(key, struct);
    return struct;
  }

  #value(schema: Schema, document: string): Shape {
    const nullable = Array.isArray(schema.type) && schema.type.includes("null");
    switch (schema["x-kind"]) {
      case "string":
      case "boolean":
      case "float":
      case "time":
        return { kind: schema["x-kind"], nullable };
      case "unknown":
        return { kind: "unknown", nullable: false };
      case "integer": {
        const { minimum, maximum } = schema;
        return {
          kind: "integer",
          nullable,
          ...(minimum === undefined ? {} : { minimum }),
          ...(maximum === undefined ? {} : { maximum }),
        };
      }
      case "bytes":
        return { kind: "bytes", nullable: Array.isArray(schema.anyOf?.[0]?.type) };
      case "list":
        return { kind: "list", items: this.#value(schema.items ?? {}, document), nullable };
      case "map":
        return { kind: "map", values: this.#value(schema.additionalProperties ?? {}, document), nullable };
      case "reference": {
        const reference = schema.$ref ?? schema.anyOf?.[0]?.$ref;
        if (reference === undefined) throw new Error(`a reference to nothing in ${document}`);
        const target = this.resolve(reference, document);
        return this.named(target.name, target.definition, target.document, schema.$ref === undefined);
      }
      default:
        throw new Error(`the benchmark cannot derive a schema from ${schema["x-kind"]} in ${document}`);
    }
  }
}

function discriminatorOf(definition: Schema): Pick<Schema, "x-lambda-discriminator"> {
  const guard = definition["x-lambda-discriminator"];
  return guard === undefined ? {} : { "x-lambda-discriminator": guard };
}
