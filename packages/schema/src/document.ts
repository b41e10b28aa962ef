import type { Format } from "./keywords.js";

/*
 * The schema documents: valid JSON Schema 2020-12, but only the few forms we write, told apart by `x-kind`. They
 * describe the JSON on the wire, tolerant as Go is, so they serve both string modes. Whatever the emitter needs to know
 * of Go is in here as a keyword.
 */

/** One `schemas/<stem>.json`. */
export interface SchemaDocument {
  readonly $schema: typeof DIALECT;
  /** `s3.json` */
  readonly $id: string;
  readonly $comment: string;
  readonly "x-go-package": string;
  readonly "x-go-files": readonly string[];
  /** Keyed by emitted name, in the order of the Go source. */
  readonly $defs: { readonly [name: string]: Definition };
}

export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** What a name stands for. */
export type Definition = DefinitionForm & DefinitionFacts;

type DefinitionForm =
  | StructDefinition
  | EnumDefinition
  | ConstantDefinition
  | AliasDefinition
  | WireDefinition
  | NamedValueDefinition;

/** What is known of a name besides its form. */
export interface DefinitionFacts {
  /** The Go name, where the emitted one differs. */
  readonly "x-go-name"?: string;
  /** One line for people who choose an event; on root shapes. */
  readonly title?: string;
  readonly "x-lambda-role"?: "event" | "response" | "payload";
  /** The service that sends it, or takes it if it is a response, in words that follow "by". */
  readonly "x-lambda-sent-by"?: string;
  /** One line of TypeScript that uses the type. */
  readonly "x-lambda-example"?: string;
  /** The page of AWS that shows it, where there is no discriminator that names it. */
  readonly "x-lambda-documentation"?: string;
  /** On events that a function answers. */
  readonly "x-lambda-answer-type"?: readonly string[];
  /** On structs, maps and lists that an answer reaches. */
  readonly "x-lambda-answer"?: true;
  readonly "x-lambda-discriminator"?: DiscriminatorFact;
  /** What the discriminator says, in standard keywords. */
  readonly allOf?: readonly object[];
  readonly deprecated?: true;
  readonly description?: string;
  /** The Go comment. Never committed: it reaches the built package only. */
  readonly "x-go-comment"?: string;
}

/** What a payload has to show to be an event. Paths are JSON names joined by `/`; `*` is every element of a list. */
export interface DiscriminatorFact {
  readonly documentation: string;
  readonly requires: { readonly [path: string]: "array" | "boolean" | "number" | "object" | "string" };
  /** Where they are there: one of the patterns. */
  readonly matches?: { readonly [path: string]: readonly DiscriminatorPattern[] };
  /** The paths of fields that have to match in place of those that are not there. */
  readonly elsewhere?: { readonly [path: string]: string };
  /** Where they are there: none of the patterns. */
  readonly excludes?: { readonly [path: string]: readonly DiscriminatorPattern[] };
  /** What a payload is that has what is excluded at a path, in words that go on after it. */
  readonly explains?: { readonly [path: string]: string };
  readonly lacks?: readonly string[];
  /** What `identify` wants to see besides. */
  readonly evidence?: readonly string[];
}

/** A string that is exactly this, starts with `prefix`, or has `includes` somewhere in it. */
export type DiscriminatorPattern = string | { readonly prefix: string } | { readonly includes: string };

/** A Go struct, the fields of embedded structs included. */
export interface StructDefinition {
  readonly "x-kind": "struct";
  readonly type: "object";
  readonly "x-go-embeds"?: readonly string[];
  readonly properties: { readonly [jsonName: string]: Property };
}

/** A Go string or integer type with constants. */
export interface EnumDefinition {
  readonly "x-kind": "enum";
  readonly type: "string" | "integer";
  /** On integers only. */
  readonly format?: IntegerFormat;
  readonly "x-go-constants": { readonly [goName: string]: string | number };
}

/** An exported Go constant that belongs to no enum. */
export interface ConstantDefinition {
  readonly "x-kind": "constant";
  readonly const: string | number | boolean;
}

/** `type A = B`, or `type A B` with a struct B: the same shape under another name. */
export interface AliasDefinition {
  readonly "x-kind": "alias";
  readonly $ref: string;
}

/** A type whose JSON form Go code decides; the codec has a decoder and an encoder by the same name. */
export interface WireDefinition {
  readonly "x-kind": "wire";
  readonly "x-typescript-type": string;
  /** The codec's file, without folder and extension. */
  readonly "x-typescript-codec": string;
  /** Any JSON Schema: the rules of the wire form, which the emitter does not read. */
  readonly [keyword: string]: unknown;
}

/** `type Slots map[string]*string` and the like. Its own form refuses `null`; who refers to it may allow it. */
export type NamedValueDefinition = ScalarSchema | ListSchema | MapSchema | BytesSchema;

/** The schema of a value: of a property, a list's elements or a map's values. */
export type ValueSchema = ScalarSchema | BytesSchema | ListSchema | MapSchema | UnknownSchema | ReferenceSchema;

/** A field of a struct. */
export type Property = ValueSchema & PropertyFacts;

interface PropertyFacts {
  readonly "x-go-name": string;
  readonly "x-go-omitempty"?: true;
  readonly "x-go-omitnil"?: true;
  readonly "x-go-alias-of"?: string;
  readonly "x-go-derived-from"?: string;
  readonly "x-aws-optional"?: true;
  readonly "x-lambda-demanded"?: DemandedFact;
  readonly deprecated?: true;
  readonly description?: string;
  /** The Go comment. Never committed: it reaches the built package only. */
  readonly "x-go-comment"?: string;
}

/** That the receiver of an answer does not do without a property. */
export interface DemandedFact {
  readonly documentation: string;
  /** That it takes an empty string for none. */
  readonly isText?: true;
}

interface PointerFact {
  readonly "x-go-pointer"?: true;
}

/** A JSON type, with `"null"` beside it where Go takes `null`. */
type Nullable<T extends string> = T | readonly [T, "null"];

export type ScalarSchema = StringSchema | BooleanSchema | IntegerSchema | FloatSchema | TimeSchema;

export interface StringSchema extends PointerFact {
  readonly "x-kind": "string";
  readonly type: Nullable<"string">;
}

export interface BooleanSchema extends PointerFact {
  readonly "x-kind": "boolean";
  readonly type: Nullable<"boolean">;
}

export type IntegerFormat = Extract<Format, `go-int${number}` | `go-uint${number}`>;

export interface IntegerSchema extends PointerFact {
  readonly "x-kind": "integer";
  readonly type: Nullable<"integer">;
  readonly format: IntegerFormat;
  /** Where the bounds are exact as doubles. */
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface FloatSchema extends PointerFact {
  readonly "x-kind": "float";
  readonly type: Nullable<"number">;
  readonly format: "go-float64";
}

/** Go's `time.Time`. */
export interface TimeSchema extends PointerFact {
  readonly "x-kind": "time";
  readonly type: Nullable<"string">;
  readonly format: "go-rfc3339";
}

/** Go's `[]byte`: base64 text, or a list of numbers. */
export interface BytesSchema extends PointerFact {
  readonly "x-kind": "bytes";
  readonly anyOf: readonly [
    { readonly type: Nullable<"string">; readonly format: "go-base64" },
    { readonly type: "array"; readonly items: IntegerSchema },
  ];
}

export interface ListSchema extends PointerFact {
  readonly "x-kind": "list";
  readonly type: Nullable<"array">;
  readonly items: ValueSchema;
}

export interface MapSchema extends PointerFact {
  readonly "x-kind": "map";
  readonly type: Nullable<"object">;
  readonly additionalProperties: ValueSchema;
}

/** Go's `interface{}` and `json.RawMessage`: any JSON value, untouched. */
export interface UnknownSchema extends PointerFact {
  readonly "x-kind": "unknown";
}

/** A definition, by `#/$defs/Name` or `file.json#/$defs/Name`; beside `null` where Go takes that. */
export type ReferenceSchema = PlainReference | NullableReference;

export interface PlainReference extends PointerFact {
  readonly "x-kind": "reference";
  readonly $ref: string;
}

export interface NullableReference extends PointerFact {
  readonly "x-kind": "reference";
  readonly anyOf: readonly [{ readonly $ref: string }, { readonly type: "null" }];
}

/** The `$ref` of a reference in either form. */
export function referenceTarget(schema: ReferenceSchema): string {
  return "$ref" in schema ? schema.$ref : schema.anyOf[0].$ref;
}

/** Whether a value may be `null` on the wire. */
export function acceptsNull(schema: ValueSchema): boolean {
  switch (schema["x-kind"]) {
    case "unknown":
      return true;
    case "reference":
      return "anyOf" in schema;
    case "bytes":
      return schema.anyOf[0].type !== "string";
    default:
      return typeof schema.type !== "string";
  }
}
