import {
  NULL,
  depthOf,
  isNull,
  numberOf,
  printJson,
  stringNode,
  tokenNode,
  type JsonEntry,
  type JsonNode,
} from "./json-text.js";
import { isTurnedAway } from "./discriminator.js";
import { mapNodes } from "./document-walk.js";
import type { Field, Shape, Slot } from "./shapes.js";

/* What the permitted differences look for in a document, and the document they make of it. */

export function isRefusedByDiscriminators(root: JsonNode, { discriminator }: Slot): boolean {
  return isNull(root) || (discriminator !== undefined && isTurnedAway(root, discriminator));
}

/** An object without the entries that a later one replaces; that keeps the place of the first, as in JavaScript. */
export function lastEntries(node: JsonNode): JsonNode {
  if (node.kind !== "object") return node;
  const last = new Map(node.entries.map((entry) => [entry.key, entry]));
  return { kind: "object", entries: [...last.values()] };
}

/** A struct without the entries that Go finds by ignoring case, and with the names that win in the last place. */
export function exactKeys(node: JsonNode, { shape }: Slot): JsonNode {
  if (node.kind !== "object" || shape.kind !== "struct") return node;
  const folded = new Set([...shape.fields.keys()].map(foldCase));
  const entries = node.entries.filter(({ key }) => shape.fields.has(key) || !folded.has(foldCase(key)));
  const rank = ({ key }: JsonEntry): number => (shape.fields.get(key)?.aliasOf === undefined ? 1 : 0);
  return { kind: "object", entries: entries.sort((a, b) => rank(a) - rank(b)) };
}

/** As encoding/json folds the ASCII names we have: two letters outside ASCII fold into it. */
function foldCase(key: string): string {
  return key.replaceAll("\u017F", "s").replaceAll("\u212A", "k").toUpperCase();
}

/** Integers for numbers that JSON.parse reads as integers. */
export function integralTokens(node: JsonNode, { shape }: Slot): JsonNode {
  return changeIntegers(node, shape, (value, text) => {
    if (!Number.isInteger(value)) return text;
    return Object.is(value, -0) ? "-0" : /^-?\d+$/.test(text) ? text : String(BigInt(value));
  });
}

/** The greatest 64-bit integers for what is the same double. */
export function clampedIntegers(node: JsonNode, { shape }: Slot): JsonNode {
  const [max, limit] = isUnsigned(shape) ? ["18446744073709551615", 2 ** 64] : ["9223372036854775807", 2 ** 63];
  return changeIntegers(node, shape, (value, text) =>
    value === limit ? max : value === -(2 ** 63) ? "-9223372036854775808" : text,
  );
}

function isUnsigned(shape: Shape): boolean {
  return shape.kind === "integer" && shape.format.startsWith("go-uint");
}

function changeIntegers(node: JsonNode, shape: Shape, change: (value: number, text: string) => string): JsonNode {
  const isList = shape.kind === "bytes" || (shape.kind === "wire" && shape.name === "JSONNumberBytes");
  if (isList && node.kind === "array") {
    return { kind: "array", items: node.items.map((item) => changeInteger(item, change)) };
  }
  const isInteger = shape.kind === "integer" || (shape.kind === "wire" && shape.name === "MilliSecondsEpochTime");
  return isInteger ? changeInteger(node, change) : node;
}

function changeInteger(node: JsonNode, change: (value: number, text: string) => string): JsonNode {
  const value = numberOf(node);
  return value === undefined || node.kind !== "token" ? node : tokenNode(change(value, node.text));
}

/** The double where Go reads the text as a float32 at once, which may round the other way. */
export function doubleForSingle(node: JsonNode, { shape }: Slot): JsonNode {
  const value = shape.kind === "wire" && shape.name === "CodeBuildNumber" ? numberOf(node) : undefined;
  return value === undefined || !Number.isFinite(value) ? node : tokenNode(Object.is(value, -0) ? "-0" : String(value));
}

/** Times without escapes. */
export function plainTimes(node: JsonNode, { shape }: Slot): JsonNode {
  const isRaw = shape.kind === "time" || (shape.kind === "wire" && shape.name === "CodeCommitEventTime");
  return isRaw && node.kind === "string" ? stringNode(node.value) : node;
}

const MAX_DATE = 8.64e15;

export function isBeyondDate(node: JsonNode, { shape }: Slot): boolean {
  const value = numberOf(node);
  if (value === undefined || shape.kind !== "wire") return false;
  if (shape.name === "MilliSecondsEpochTime") return Math.abs(value) > MAX_DATE;
  return shape.name === "SecondsEpochTime" && Math.abs(Math.round(value * 1000)) > MAX_DATE;
}

/** What is passed on untouched, or dropped, with the numbers in it that no double can hold replaced. */
export function finiteUnknown(node: JsonNode, slot: Slot): JsonNode {
  return changeUnseen(node, slot, (unseen) =>
    mapNodes(unseen, (part) => (Number.isFinite(numberOf(part) ?? 0) ? part : NULL)),
  );
}

/** Whether Go refuses the whole document for its depth. */
export function isTooDeep(root: JsonNode): boolean {
  return depthOf(printJson(root)) > 10_000;
}

/** What is passed on untouched, or dropped, replaced. */
export function shallowUnknown(node: JsonNode, slot: Slot): JsonNode {
  return changeUnseen(node, slot, (unseen) => (unseen.kind === "object" || unseen.kind === "array" ? NULL : unseen));
}

function changeUnseen(node: JsonNode, { shape }: Slot, change: (unseen: JsonNode) => JsonNode): JsonNode {
  if (shape.kind === "unknown") return change(node);
  if (node.kind !== "object") return node;
  if (shape.kind === "wire") return changeNullAttributes(node, change);
  if (shape.kind !== "struct") return node;
  const isSeen = (key: string): Field | undefined => shape.fields.get(key);
  const entries = node.entries.map(({ key, value }) => ({ key, value: isSeen(key) ? value : change(value) }));
  return { kind: "object", entries };
}

/** In DynamoDB values it is the content of `NULL` that we do not look at. */
function changeNullAttributes(root: JsonNode, change: (unseen: JsonNode) => JsonNode): JsonNode {
  return mapNodes(root, (node) => {
    if (node.kind !== "object" || node.entries.length !== 1 || node.entries[0]?.key !== "NULL") return node;
    return { kind: "object", entries: [{ key: "NULL", value: change(node.entries[0].value) }] };
  });
}

export function isOverflow(node: JsonNode, { shape }: Slot): boolean {
  if (shape.kind !== "wire") return false;
  if (shape.name === "DynamoDBAttributeValue") return hasOddBinarySet(node);
  const value = numberOf(node);
  if (value === undefined) return false;
  switch (shape.name) {
    case "DurationSeconds":
      return Math.trunc(Math.abs(value)) > 9223372036;
    case "DurationMinutes":
      return Math.trunc(Math.abs(value)) > 153722867;
    case "CodeBuildNumber":
      return Math.fround(value) >= 2 ** 31 || Math.fround(value) < -(2 ** 31);
    default:
      return false;
  }
}

function hasOddBinarySet(root: JsonNode): boolean {
  let found = false;
  mapNodes(root, (node) => {
    const set = node.kind === "object" ? node.entries.find(({ key }) => key === "BS")?.value : undefined;
    if (set?.kind === "array") found ||= set.items.some(({ kind }) => kind !== "string");
    return node;
  });
  return found;
}

/**
 * Not a difference from Go but the meaning of `string-null-none`: `null` is as good as nothing there. A `null` in a
 * string map, and a `null` for seconds since 1970 (which Go reads as 0), are not there at all.
 */
export function withoutNulls(node: JsonNode, { shape }: Slot): JsonNode {
  if (node.kind !== "object") return node;
  const isDropped = ({ key, value }: JsonEntry): boolean => {
    const slot = shape.kind === "map" ? shape.value : shape.kind === "struct" ? shape.fields.get(key) : undefined;
    if (!isNull(value) || slot === undefined || !slot.takesNull || slot.isPointer) return false;
    return shape.kind === "struct" || slot.shape.kind === "string";
  };
  return { kind: "object", entries: node.entries.filter((entry) => !isDropped(entry)) };
}
