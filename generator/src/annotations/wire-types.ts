/*
 * Go types whose JSON form cannot be read off a struct: those of other packages, and those with JSON methods of their
 * own. A table, so that an SDK upgrade which adds or drops a method stops the generator instead of changing resolution.
 */

import type { Versioned } from "./versioned.js";

/** A Go type that becomes a definition with a decoder and an encoder in the codec, both by its name. */
export interface WireType extends Versioned {
  readonly form: "wire";
  /** The JSON methods Go declares on it; a difference to the source is an error. */
  readonly methods: readonly JsonMethod[];
  /** JSON Schema of the wire form, `null` left aside. */
  readonly schema: { readonly [keyword: string]: unknown };
  /** Whether Go takes `null` where this type is a plain field. */
  readonly acceptsNull: boolean;
  /** Whether an absent field has a resolution: the Go zero value can be encoded again. */
  readonly hasZeroValue: boolean;
  /** The TypeScript type of the decoded value. */
  readonly typescript: string;
  /** The file in `packages/events/src/wire/` that decodes and encodes it, after the Go file it was written for. */
  readonly codec: string;
  readonly reason: string;
}

/** A Go struct with JSON methods that only change single fields. */
export interface AdjustedStruct extends Versioned {
  readonly form: "struct";
  readonly methods: readonly JsonMethod[];
  /** JSON name → the JSON name it is computed from. */
  readonly derived?: { readonly [jsonName: string]: string };
  /** JSON names of lists that are left out on encode only when absent. */
  readonly omitNil?: readonly string[];
  readonly reason: string;
}

export type JsonMethod = (typeof JSON_METHODS)[number];

/** The methods by which `encoding/json` lets a type decide its own form. */
export const JSON_METHODS = ["UnmarshalJSON", "MarshalJSON", "UnmarshalText", "MarshalText"] as const;

const BOTH = ["UnmarshalJSON", "MarshalJSON"] as const;

export type WireTypeTable = { readonly [goName: string]: WireType | AdjustedStruct };

/** Keyed by package and Go name. */
export const WIRE_TYPES: WireTypeTable = {
  "events.CodeBuildNumber": {
    since: "v1.29.0",
    form: "wire",
    methods: BOTH,
    schema: { type: "number", format: "go-codebuild-number" },
    acceptsNull: true,
    hasZeroValue: true,
    typescript: "number",
    codec: "codebuild",
    reason: "Goes through float32 both ways and is truncated to an int32",
  },
  "events.CodeBuildTime": {
    form: "wire",
    methods: BOTH,
    schema: { type: "string", format: "go-codebuild-time" },
    acceptsNull: false,
    hasZeroValue: true,
    typescript: "Date",
    codec: "codebuild",
    reason: "A time in CodeBuild's own layout, without a zone",
  },
  "events.CodeCommitEventTime": {
    form: "wire",
    methods: BOTH,
    schema: { type: "string", format: "go-codecommit-time" },
    acceptsNull: false,
    hasZeroValue: true,
    typescript: "Date",
    codec: "code-commit",
    reason: "A time in CodeCommit's own layout, with an offset without a colon",
  },
  "events.DurationMinutes": {
    form: "wire",
    methods: BOTH,
    schema: { type: "number", format: "go-duration-minutes" },
    acceptsNull: true,
    hasZeroValue: true,
    typescript: "number",
    codec: "duration",
    reason: "Minutes on the wire, truncated to whole ones",
  },
  "events.DurationSeconds": {
    form: "wire",
    methods: BOTH,
    schema: { type: "number", format: "go-duration-seconds" },
    acceptsNull: true,
    hasZeroValue: true,
    typescript: "number",
    codec: "duration",
    reason: "Seconds on the wire, truncated to whole ones",
  },
  "events.DynamoDBAttributeValue": {
    form: "wire",
    methods: BOTH,
    schema: dynamoDBAttributeValue("#/$defs/DynamoDBAttributeValue"),
    acceptsNull: false,
    hasZeroValue: false,
    typescript: "DynamoDBAttributeValue",
    codec: "attributevalue",
    reason: "A union that Go keeps in unexported fields: an object with exactly one key, which names the type",
  },
  "events.ECSContainerInstanceEventResource": {
    since: "v1.41.0",
    form: "struct",
    methods: ["MarshalJSON"],
    omitNil: ["stringSetValue"],
    reason: "Encodes an empty `stringSetValue` and leaves out only an absent one",
  },
  "events.JSONNumberBytes": {
    since: "v1.41.0",
    form: "wire",
    methods: BOTH,
    schema: {
      type: "array",
      items: { type: ["integer", "null"], format: "go-int8", minimum: -128, maximum: 127 },
    },
    acceptsNull: true,
    hasZeroValue: true,
    typescript: "Uint8Array",
    codec: "kafka",
    reason: "Bytes as a list of signed numbers",
  },
  "events.MilliSecondsEpochTime": {
    form: "wire",
    methods: BOTH,
    schema: { type: "integer", format: "go-epoch-milliseconds" },
    acceptsNull: true,
    hasZeroValue: true,
    typescript: "Date",
    codec: "epoch-time",
    reason: "A time as whole milliseconds since 1970",
  },
  "events.RFC3339EpochTime": {
    since: "v1.31.0",
    form: "wire",
    methods: BOTH,
    schema: { type: "string", format: "go-rfc3339" },
    acceptsNull: false,
    hasZeroValue: true,
    typescript: "Date",
    codec: "epoch-time",
    reason: "A time that refuses `null` and drops fractions when encoded",
  },
  "events.S3Object": {
    since: "v1.21.0",
    form: "struct",
    methods: ["UnmarshalJSON"],
    derived: { urlDecodedKey: "key" },
    reason: "`urlDecodedKey` is `key` without its URL escapes, whatever arrives under that name",
  },
  "events.SecondsEpochTime": {
    form: "wire",
    methods: BOTH,
    schema: { type: "number", format: "go-epoch-seconds" },
    acceptsNull: true,
    hasZeroValue: true,
    typescript: "Date",
    codec: "epoch-time",
    reason: "A time as seconds since 1970, fractions allowed",
  },
};

function dynamoDBAttributeValue(self: string): { readonly [keyword: string]: unknown } {
  const bytes = { type: "string", format: "go-base64" };
  const text = { type: "string" };
  const listOf = (items: unknown): unknown => ({ type: "array", items });
  return {
    type: "object",
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: {
      B: bytes,
      BOOL: { type: "boolean" },
      BS: listOf(bytes),
      L: listOf({ $ref: self }),
      M: { type: "object", additionalProperties: { $ref: self } },
      N: text,
      NS: listOf(text),
      NULL: true,
      S: text,
      SS: listOf(text),
    },
  };
}
