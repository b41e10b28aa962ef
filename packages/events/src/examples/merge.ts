import { isObject } from "../codec/decode/object.js";
import type { JsonObject } from "../codec/encode/json.js";
import { isPlainObject } from "../codec/plain-object.js";
import { wrongOverride, type OverridePath } from "./override-error.js";

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
 * @param encoded the overrides on the wire, which tells what `given` stands for
 * @param path where the value is
 * @throws TypeError for an override that the type has no place for
 */
export function mergeOver(sample: unknown, given: unknown, encoded: unknown, path: OverridePath = []): unknown {
  // An encoder hands on what it does not look into.
  if (given === encoded) return copyJson(given);
  if (Array.isArray(given)) return mergeList(sample, given, encoded, path);
  if (!isPlainObject(given) || isDynamoDBValue(sample)) return encoded;

  const name = path.at(-1);
  const replaced = typeof name === "string" && REPLACED_MAPS.includes(name);
  const entries = new Map(Object.entries(isObject(sample) && !replaced ? (copyJson(sample) as object) : {}));
  const [first] = replaced && isObject(sample) ? Object.values(sample) : [];
  for (const [key, value] of Object.entries(given as object)) {
    const place = [...path, key];
    if (value === undefined) entries.delete(key);
    else if (!has(encoded, key)) throw wrongOverride(place, "there is no such property");
    else entries.set(key, mergeOver(own(sample, key) ?? first, value, own(encoded, key), place));
  }
  return Object.fromEntries(entries);
}

function mergeList(sample: unknown, given: readonly unknown[], encoded: unknown, path: OverridePath): unknown {
  const first: unknown = Array.isArray(sample) ? sample[0] : undefined;
  const items: readonly unknown[] = Array.isArray(encoded) ? encoded : [];
  return given.map((item, index) => mergeOver(first, item, items[index], [...path, index]));
}

/** A copy of a value that has a JSON form, in that form. */
export function copyJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What an object has of its own under a name. */
export function own(value: unknown, name: string): unknown {
  return has(value, name) ? value[name] : undefined;
}

function has(value: unknown, name: string): value is JsonObject {
  return isObject(value) && Object.hasOwn(value, name);
}

function isDynamoDBValue(value: unknown): boolean {
  if (!isObject(value)) return false;
  const [type, ...others] = Object.keys(value);
  return type !== undefined && others.length === 0 && DYNAMODB_TYPES.has(type);
}
