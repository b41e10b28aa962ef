/*
 * Names that a Go type cannot be emitted under: a generated module would declare it beside something of the same name
 * that it uses. A test holds this list against the codec's.
 */

const DECODED_TYPES = ["Date", "Uint8Array", "Object"];

/** The codec has `encodeList`, so a type `List` cannot have an encoder of that name. */
const CODEC_SUFFIXES = [
  "Boolean",
  "Bytes",
  "Float64",
  "Int16",
  "Int32",
  "Int64",
  "Int8",
  "List",
  "Map",
  "Nullable",
  "String",
  "Text",
  "Time",
  "Uint16",
  "Uint32",
  "Uint64",
  "Uint8",
  "Unknown",
];

const CODEC_TYPES = [
  "Answer",
  "DecodeError",
  "DecodeIssue",
  "DecodeResult",
  "Decoder",
  "Init",
  "JsonObject",
  "Unchecked",
];

export const RESERVED_NAMES: ReadonlySet<string> = new Set([...DECODED_TYPES, ...CODEC_SUFFIXES, ...CODEC_TYPES]);

/** Subpaths and folders of the package that are not modules of Go files. */
export const RESERVED_STEMS: ReadonlySet<string> = new Set([
  "decode-error",
  "encoders",
  "example",
  "formats",
  "identify",
  "index",
  "matchers",
  "package",
  "schemas",
  "string-null-empty",
  "string-null-none",
]);
