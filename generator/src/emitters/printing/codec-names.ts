/*
 * Where the hand-written codec keeps what generated modules call. Functions of wire types are not listed: they are
 * in `wire/<stem>.js`, by the stem of the Go file that declares the type.
 */
const MODULES = {
  "decode/bytes.js": ["bytes"],
  "decode/collections.js": ["list", "map", "stringListMap", "stringMap", "unknownMap"],
  "decode/decoder.js": ["Decoder", "decoder"],
  "decode/guard.js": ["Unchecked", "each", "expects", "required"],
  "decode/object.js": ["object"],
  "decode/passes.js": ["refuse"],
  "decode/presence.js": ["either", "ifPresent", "nullable", "optional", "untouched"],
  "decode/query-unescape.js": ["queryUnescaped"],
  "decode/scalars.js": [
    "boolean",
    "float64",
    "int16",
    "int32",
    "int64",
    "int8",
    "optionalString",
    "string",
    "stringUnlessNull",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
  ],
  "decode/time.js": ["time"],
  "encode/bytes.js": ["encodeBytes"],
  "encode/collections.js": ["encodeList", "encodeMap", "encodeNullable"],
  "encode/encode.js": ["encode"],
  "encode/json.js": ["JsonObject"],
  "encode/presence.js": ["hasBytes", "hasEntries", "hasItems", "isDemanded", "isKept"],
  "encode/scalars.js": [
    "encodeBoolean",
    "encodeFloat64",
    "encodeInt16",
    "encodeInt32",
    "encodeInt64",
    "encodeInt8",
    "encodeString",
    "encodeText",
    "encodeUint16",
    "encodeUint32",
    "encodeUint64",
    "encodeUint8",
  ],
  "encode/time.js": ["encodeTime"],
  "encode/unknown.js": ["encodeUnknown"],
  "init.js": ["Init"],
  "plain-object.js": ["isRecord"],
} as const;

/** A name the codec exports for generated modules. */
export type CodecName = (typeof MODULES)[keyof typeof MODULES][number];

/** The codec's file for each name, from its source folder on. */
export const CODEC_FILES: ReadonlyMap<CodecName, string> = new Map(
  Object.entries(MODULES).flatMap(([file, names]) => names.map((name): [CodecName, string] => [name, file])),
);
