import { absent, isObject, object } from "./object.js";
import { refuse } from "./passes.js";
import { string } from "./scalars.js";

type Decode<T> = (value: unknown) => T;

/** A JSON array, each element decoded; `[]` for `null` or nothing. */
export function list<T>(value: unknown, element: Decode<T>): T[] {
  if (!Array.isArray(value)) return absent(value, "array", []) ?? [];
  // V8 fills a list of its length faster than a slice or a list that grows.
  const items = Array<T>(value.length);
  for (let index = 0; index < items.length; index++) {
    const item: unknown = value[index];
    // No JSON has one, and after it there may be billions.
    if (item === undefined) return refuse<T[]>("a value", item) ?? [];
    items[index] = element(item);
  }
  return items;
}

/** A JSON object whose values may be anything, shared with the input; `{}` for `null` or nothing. */
export function unknownMap(value: unknown): { [name: string]: unknown } {
  return value === undefined || value === null ? {} : object(value);
}

/**
 * A JSON object with names that are data, each value decoded; those decoded as `undefined` are left out. `{}` for
 * `null` or nothing. Shared with the input when no value changes.
 */
export function map<T>(value: unknown, element: Decode<T>): { [name: string]: Exclude<T, undefined> } {
  if (value === undefined || value === null) return {};
  const fields = object(value);
  let entries = fields as { [name: string]: unknown };
  for (const name in fields) {
    const field = fields[name];
    const item = element(field);
    if (Object.is(item, field) && item !== undefined) continue;
    // A spread copies `__proto__` as data; assigning to a key that is already there keeps it so.
    if (entries === fields) entries = { ...fields };
    if (item === undefined) delete entries[name];
    else entries[name] = item;
  }
  return entries as { [name: string]: Exclude<T, undefined> };
}

/**
 * A map of strings. One that holds nothing else is shared with the input at once; another is left to `map`.
 *
 * @param element what to make of an entry that is no string, or may be none
 */
export function stringMap<T extends string | undefined>(
  value: unknown,
  element: Decode<T>,
): { [name: string]: Exclude<T, undefined> } {
  if (!isObject(value)) return map(value, element);
  for (const name in value) if (typeof value[name] !== "string") return map(value, element);
  return value as { [name: string]: Exclude<T, undefined> };
}

/** A map of lists of strings. One that holds nothing else is shared with the input at once; another is left to `map`. */
export function stringListMap(value: unknown): { [name: string]: string[] } {
  if (!isObject(value)) return map(value, stringList);
  for (const name in value) if (!isStringList(value[name])) return map(value, stringList);
  return value as { [name: string]: string[] };
}

/** A JSON array of strings, shared with the input when it is that already. */
function stringList(value: unknown): string[] {
  return isStringList(value) ? value : list(value, string);
}

function isStringList(value: unknown): value is string[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (typeof value[index] !== "string") return false;
  return true;
}
