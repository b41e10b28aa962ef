import { bytes } from "../codec/decode/bytes.js";
import { decodeInPasses } from "../codec/decode/passes.js";
import * as scalars from "../codec/decode/scalars.js";
import { time } from "../codec/decode/time.js";
import { decodeCodeCommitEventTime } from "../codec/wire/code-commit.js";
import { decodeCodeBuildNumber, decodeCodeBuildTime } from "../codec/wire/codebuild.js";
import { decodeDurationMinutes, decodeDurationSeconds } from "../codec/wire/duration.js";
import { decodeMilliSecondsEpochTime, decodeSecondsEpochTime } from "../codec/wire/epoch-time.js";

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
  "go-epoch-seconds": number(decodeSecondsEpochTime),
  "go-epoch-milliseconds": number(decodeMilliSecondsEpochTime),
  "go-duration-seconds": number(decodeDurationSeconds),
  "go-duration-minutes": number(decodeDurationMinutes),
  "go-codebuild-time": text(decodeCodeBuildTime),
  "go-codebuild-number": number(decodeCodeBuildNumber),
  "go-codecommit-time": text(decodeCodeCommitEventTime),
};

/** The `x-` keywords of the schema documents, for validators that are strict about them: `ajv.addVocabulary(keywords)`. */
export const keywords: readonly string[] = [
  "x-go-package",
  "x-go-files",
  "x-kind",
  "x-go-name",
  "x-go-comment",
  "x-go-pointer",
  "x-go-omitempty",
  "x-go-omitnil",
  "x-go-embeds",
  "x-go-alias-of",
  "x-go-derived-from",
  "x-aws-optional",
  "x-go-constants",
  "x-typescript-type",
  "x-typescript-codec",
  "x-lambda-role",
  "x-lambda-sent-by",
  "x-lambda-example",
  "x-lambda-documentation",
  "x-lambda-answer-type",
  "x-lambda-answer",
  "x-lambda-demanded",
  "x-lambda-discriminator",
];
