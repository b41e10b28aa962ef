import { KEYWORDS, WIRE_FORMATS } from "../../generated/vocabulary/vocabulary.js";
import { bytes } from "../codec/decode/bytes.js";
import { decodeInPasses } from "../codec/decode/passes.js";
import * as scalars from "../codec/decode/scalars.js";
import { time } from "../codec/decode/time.js";

/** A custom JSON Schema format, in the form that AJV's `addFormat` takes. */
export interface SchemaFormat<Type extends "string" | "number" = "string" | "number"> {
  /** The JSON type it applies to; values of others are not its business. */
  readonly type: Type;
  /** Whether a value of that type is in the format. It agrees with the decoders, because it is theirs. */
  readonly validate: (value: Type extends "string" ? string : number) => boolean;
}

type Decode = (value: unknown) => unknown;

function accepts(decode: Decode, value: unknown): boolean {
  return decodeInPasses("", decode, value, () => undefined).success;
}

function text(decode: Decode): SchemaFormat<"string"> {
  return { type: "string", validate: (value) => accepts(decode, value) };
}

function number(decode: Decode): SchemaFormat<"number"> {
  return { type: "number", validate: (value) => accepts(decode, value) };
}

/**
 * The custom formats of the schema documents by name, for validators: `ajv.addFormat(name, format)` for each. What they
 * stand for is in `schemas/README.md`.
 */
export const formats: { readonly [name: string]: SchemaFormat<"string"> | SchemaFormat<"number"> } = {
  "go-int8": number(scalars.int8),
  "go-int16": number(scalars.int16),
  "go-int32": number(scalars.int32),
  "go-int64": number(scalars.int64),
  "go-uint8": number(scalars.uint8),
  "go-uint16": number(scalars.uint16),
  "go-uint32": number(scalars.uint32),
  "go-uint64": number(scalars.uint64),
  "go-float64": number(scalars.float64),
  "go-rfc3339": text(time),
  "go-base64": text(bytes),
  ...Object.fromEntries(
    Object.entries(WIRE_FORMATS).map(([name, { type, decode }]) => [
      name,
      type === "string" ? text(decode) : number(decode),
    ]),
  ),
};

/** The `x-` keywords of the schema documents, for validators that are strict about them: `ajv.addVocabulary(keywords)`. */
export const keywords: readonly string[] = KEYWORDS;
