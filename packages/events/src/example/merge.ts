import { kindOf } from "../decode/decode-error.js";
import { isObject } from "../decode/object.js";
import { isBytes } from "../encode/bytes.js";
import type { OverrideCheck } from "./override-check.js";
import { isBuiltIn, kindOfOverride, wrongKind, wrongOverride, type OverridePath } from "./override-error.js";

/**
 * The maps of objects or of lists, by property name: their keys are topics, queues and the like, so those of an example
 * would be strange beside those of a test. Maps of strings and of open values, such as headers and claims, are merged.
 */
export const REPLACED_MAPS: readonly string[] = [
  "Keys",
  "NewImage",
  "OldImage",
  "datasetRecords",
  "messageAttributes",
  "records",
  "rmqMessagesByQueue",
  "slotDetails",
];

const DYNAMODB_TYPES = /* @__PURE__ */ new Set(["B", "BOOL", "BS", "L", "M", "N", "NS", "NULL", "S", "SS"]);

/**
 * What a sample becomes by overrides. It shares nothing with any of them.
 *
 * @param sample JSON; `undefined` where the sample has nothing
 * @param given the overrides, as people write them
 * @param encoded the overrides on the wire; it tells what `given` stands for, but is filled up with zero values, and
 *   lacks those that Go leaves out
 * @param check refuses what the type does not have at a place; asked where sample and encoder do not tell
 * @param path where the value is
 * @throws TypeError for an override that cannot be what the type has there
 */
export function mergeOver(
  sample: unknown,
  given: unknown,
  encoded: unknown,
  check: OverrideCheck,
  path: OverridePath = [],
): unknown {
  // An encoder hands on what it does not look into, and what Go leaves out is written nevertheless: it was asked for.
  const isEncoded = encoded !== undefined && encoded !== given;
  // A null is an element of its own in a list, and nothing that a property may be.
  const isLikeSample = given !== null && kindOfOverride(given) === kindOf(sample);
  if (isBuiltIn(given) || !(isEncoded || isLikeSample)) check(path, given, encoded);
  if (given === encoded) return copyOverride(given, path);
  if (Array.isArray(given)) return mergeList(sample, given, encoded, check, path);
  if (!isPlainObject(given)) return mergeLeaf(given, encoded, path);
  if (isDynamoDBValue(sample)) return encoded;
  if (isEncoded && !isObject(encoded)) throw wrongKind(path, kindOf(encoded), given);

  const name = path.at(-1);
  const replaced = typeof name === "string" && REPLACED_MAPS.includes(name);
  const entries = new Map(Object.entries(isObject(sample) && !replaced ? (copyJson(sample) as object) : {}));
  const [first] = replaced && isObject(sample) ? Object.values(sample) : [];
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) entries.delete(key);
    else entries.set(key, mergeOver(own(sample, key) ?? first, value, own(encoded, key), check, [...path, key]));
  }
  return Object.fromEntries(entries);
}

function mergeList(
  sample: unknown,
  given: readonly unknown[],
  encoded: unknown,
  check: OverrideCheck,
  path: OverridePath,
): unknown {
  if (encoded !== undefined && !Array.isArray(encoded)) throw wrongKind(path, kindOf(encoded), given);
  const first: unknown = Array.isArray(sample) ? sample[0] : undefined;
  const items: readonly unknown[] = Array.isArray(encoded) ? encoded : [];
  return given.map((item, index) => mergeOver(first, item, items[index], check, [...path, index]));
}

function mergeLeaf(given: unknown, encoded: unknown, path: OverridePath): unknown {
  if (encoded === undefined) return isBytes(given) ? "" : given;
  // An encoder gives zero values for what it cannot make anything of.
  if (!isBuiltIn(given) && kindOf(given) !== kindOf(encoded)) throw wrongKind(path, kindOf(encoded), given);
  return encoded;
}

function copyOverride(given: unknown, path: OverridePath): unknown {
  try {
    return copyJson(given);
  } catch (error) {
    throw wrongOverride(path, `it has no JSON form (${error instanceof Error ? error.message.split("\n", 1)[0] : ""})`);
  }
}

/** A copy of a value that has a JSON form, in that form. */
export function copyJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What an object has of its own under a name. */
export function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isPlainObject(value: unknown): value is object {
  return isObject(value) && !isBuiltIn(value);
}

function isDynamoDBValue(value: unknown): boolean {
  if (!isObject(value)) return false;
  const [type, ...others] = Object.keys(value);
  return type !== undefined && others.length === 0 && DYNAMODB_TYPES.has(type);
}
