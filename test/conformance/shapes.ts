import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  acceptsNull,
  referenceTarget,
  type Definition,
  type DiscriminatorFact,
  type Property,
  type SchemaDocument,
  type ValueSchema,
} from "@aws-lambda-events/schema";
import { REPOSITORY } from "./repository.js";

/*
 * The schema documents with every reference followed: a graph to walk along with a document or a value. It is a reading
 * of its own, so that a slip of the emitter does not hide in the tests.
 */

export type Shape =
  | { readonly kind: "struct"; readonly name: string; readonly fields: Map<string, Field>; readonly isAnswer: boolean }
  | { readonly kind: "list"; readonly item: Slot }
  | { readonly kind: "map"; readonly value: Slot; readonly isAnswer: boolean }
  | { readonly kind: "integer"; readonly format: string }
  | { readonly kind: "wire"; readonly name: string }
  | { readonly kind: "string" | "boolean" | "float" | "time" | "bytes" | "unknown" };

/** A place for a value: the root, an element of a list, an entry of a map. */
export interface Slot {
  readonly shape: Shape;
  readonly isPointer: boolean;
  readonly takesNull: boolean;
  /** What a document must show to be let in; on the root of an event only. */
  readonly discriminator?: DiscriminatorFact | undefined;
}

/** A property of a struct. */
export interface Field extends Slot {
  readonly name: string;
  readonly isOmittedEmpty: boolean;
  readonly isOmittedNil: boolean;
  /** Whether an answer has to have it, and whether an empty string will do. */
  readonly demanded: "no" | "value" | "text";
  /** The property this is another spelling of. */
  readonly aliasOf: string | undefined;
  readonly derivedFrom: string | undefined;
}

/** A name that the package exports a decoder under. */
export interface RootType {
  readonly name: string;
  readonly goPackage: string;
  readonly goName: string;
  readonly slot: Slot;
}

/** The committed schema documents. */
export function readDocuments(): SchemaDocument[] {
  const folder = join(REPOSITORY, "schemas");
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as SchemaDocument);
}

/** Every type of the documents that can be decoded, by name. */
export function rootTypes(documents: readonly SchemaDocument[]): Map<string, RootType> {
  const definitions = new Map(documents.flatMap(({ $defs }) => Object.entries($defs)));
  const reader = new ShapeReader(definitions);
  const roots = new Map<string, RootType>();
  for (const document of documents) {
    for (const [name, definition] of Object.entries(document.$defs)) {
      if (definition["x-kind"] === "enum" || definition["x-kind"] === "constant") continue;
      roots.set(name, {
        name,
        goPackage: document["x-go-package"],
        goName: definition["x-go-name"] ?? name,
        slot: {
          shape: reader.shapeOf(name),
          isPointer: false,
          takesNull: false,
          discriminator: discriminatorOf(definition, definitions),
        },
      });
    }
  }
  return roots;
}

function discriminatorOf(
  definition: Definition,
  definitions: ReadonlyMap<string, Definition>,
): DiscriminatorFact | undefined {
  const target = definition["x-kind"] === "alias" ? definitions.get(nameOf(definition.$ref)) : undefined;
  return target === undefined ? definition["x-lambda-discriminator"] : discriminatorOf(target, definitions);
}

class ShapeReader {
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #shapes = new Map<string, Shape>();

  constructor(definitions: ReadonlyMap<string, Definition>) {
    this.#definitions = definitions;
  }

  shapeOf(name: string): Shape {
    const known = this.#shapes.get(name);
    if (known !== undefined) return known;
    const definition = this.#definitions.get(name);
    if (definition === undefined) throw new Error(`no schema document defines ${name}`);
    return this.#read(name, definition);
  }

  #read(name: string, definition: Definition): Shape {
    if (definition["x-kind"] === "struct") {
      const isAnswer = definition["x-lambda-answer"] === true;
      const shape = { kind: "struct", name, fields: new Map<string, Field>(), isAnswer } as const;
      // Known before its fields are read, which may lead back here.
      this.#shapes.set(name, shape);
      for (const [key, property] of Object.entries(definition.properties)) {
        shape.fields.set(key, this.#field(key, property, isAnswer));
      }
      return shape;
    }
    const shape = this.#unstructured(name, definition);
    this.#shapes.set(name, shape);
    return shape;
  }

  #unstructured(name: string, definition: Exclude<Definition, { "x-kind": "struct" }>): Shape {
    switch (definition["x-kind"]) {
      case "alias":
        return this.shapeOf(nameOf(definition.$ref));
      case "wire":
        return { kind: "wire", name };
      case "enum":
        return definition.format === undefined ? { kind: "string" } : { kind: "integer", format: definition.format };
      case "constant":
        throw new Error(`${name} is a constant, not a type`);
      default:
        return this.#value(definition, definition["x-lambda-answer"] === true);
    }
  }

  #field(name: string, property: Property, isAnswer: boolean): Field {
    return {
      ...this.#slot(property, isAnswer),
      name,
      isOmittedEmpty: property["x-go-omitempty"] === true,
      isOmittedNil: property["x-go-omitnil"] === true,
      demanded: demandOn(property),
      aliasOf: property["x-go-alias-of"],
      derivedFrom: property["x-go-derived-from"],
    };
  }

  #slot(schema: ValueSchema, isAnswer: boolean): Slot {
    return {
      shape: this.#value(schema, isAnswer),
      isPointer: schema["x-go-pointer"] === true,
      takesNull: acceptsNull(schema),
    };
  }

  #value(schema: ValueSchema, isAnswer: boolean): Shape {
    switch (schema["x-kind"]) {
      case "list":
        return { kind: "list", item: this.#slot(schema.items, isAnswer) };
      case "map":
        return { kind: "map", value: this.#slot(schema.additionalProperties, isAnswer), isAnswer };
      case "reference":
        return this.shapeOf(nameOf(referenceTarget(schema)));
      case "integer":
        return { kind: "integer", format: schema.format };
      default:
        return { kind: schema["x-kind"] };
    }
  }
}

function demandOn({ "x-lambda-demanded": demand }: Property): Field["demanded"] {
  if (demand === undefined) return "no";
  return demand.isText === true ? "text" : "value";
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
