/*
 * What generated code calls, in one module: code that people generate and commit imports from here, so a name of it can
 * only be added to. The modules of this package import the files themselves.
 */

export { bytes } from "./decode/bytes.js";
export { list, map, stringListMap, stringMap, unknownMap } from "./decode/collections.js";
export { DecodeError, type DecodeIssue, type DecodeResult, formatPath } from "./decode/decode-error.js";
export { type Decoder, decoder } from "./decode/decoder.js";
export { type Guard, type Unchecked, each, expects, required } from "./decode/guard.js";
export { findJsonError } from "./decode/json-syntax.js";
export { object } from "./decode/object.js";
export { refuse } from "./decode/passes.js";
export { either, ifPresent, nullable, optional, untouched } from "./decode/presence.js";
export { queryUnescaped } from "./decode/query-unescape.js";
export {
  boolean,
  float64,
  int16,
  int32,
  int64,
  int8,
  optionalString,
  string,
  stringUnlessNull,
  uint16,
  uint32,
  uint64,
  uint8,
} from "./decode/scalars.js";
export { time } from "./decode/time.js";
export { encodeBytes } from "./encode/bytes.js";
export { encodeList, encodeMap, encodeNullable } from "./encode/collections.js";
export { encode } from "./encode/encode.js";
export type { JsonObject } from "./encode/json.js";
export { hasBytes, hasEntries, hasItems, isDemanded, isKept } from "./encode/presence.js";
export {
  encodeBoolean,
  encodeFloat64,
  encodeInt16,
  encodeInt32,
  encodeInt64,
  encodeInt8,
  encodeString,
  encodeText,
  encodeUint16,
  encodeUint32,
  encodeUint64,
  encodeUint8,
} from "./encode/scalars.js";
export { encodeTime } from "./encode/time.js";
export { encodeUnknown } from "./encode/unknown.js";
export type { Answer, Init } from "./init.js";
export { isRecord } from "./plain-object.js";
export { visible } from "./visible.js";
export {
  type DynamoDBAttributeValue,
  decodeDynamoDBAttributeValue,
  writeDynamoDBAttributeValue,
} from "./wire/attributevalue.js";
export { decodeCodeCommitEventTime, writeCodeCommitEventTime } from "./wire/code-commit.js";
export {
  decodeCodeBuildNumber,
  decodeCodeBuildTime,
  writeCodeBuildNumber,
  writeCodeBuildTime,
} from "./wire/codebuild.js";
export {
  decodeDurationMinutes,
  decodeDurationSeconds,
  writeDurationMinutes,
  writeDurationSeconds,
} from "./wire/duration.js";
export {
  decodeMilliSecondsEpochTime,
  decodeRFC3339EpochTime,
  decodeSecondsEpochTime,
  writeMilliSecondsEpochTime,
  writeRFC3339EpochTime,
  writeSecondsEpochTime,
} from "./wire/epoch-time.js";
export { decodeJSONNumberBytes, writeJSONNumberBytes } from "./wire/kafka.js";
