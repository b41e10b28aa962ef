import { isObject } from "./object.js";
import { currentDepth, enter, refuse } from "./passes.js";

type Decode<T> = (value: unknown) => T;

/** A JSON array, each element decoded; `[]` for `null` or nothing. */
export function list<T>(value: unknown, element: Decode<T>): T[] {
  const items: T[] = [];
  if (value === undefined || value === null) return items;
  if (!Array.isArray(value)) return refuse("array", value, items);
  const depth = currentDepth();
  for (let index = 0; index < value.length; index++) {
    enter(depth, index);
    items.push(element(value[index]));
  }
  return items;
}

/** A JSON object with names that are data, each value decoded; `{}` for `null` or nothing. */
export function map<T>(value: unknown, element: Decode<T>): { [name: string]: T } {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) return refuse("object", value, {});
  const depth = currentDepth();
  // A spread copies `__proto__` as data; assigning to a key that is already there keeps it so.
  const entries: { [name: string]: unknown } = { ...value };
  for (const name of Object.keys(entries)) {
    enter(depth, name);
    entries[name] = element(entries[name]);
  }
  return entries as { [name: string]: T };
}

/** A JSON object of strings in which a `null` is `""`. Shared with the input when it holds no `null`. */
export function stringMap(value: unknown): { [name: string]: string } {
  return strings(value, "") as { [name: string]: string };
}

/** A JSON object of strings without the entries that are `null`. Shared with the input when it holds no `null`. */
export function stringMapWithoutNulls(value: unknown): { [name: string]: string } {
  return strings(value, undefined) as { [name: string]: string };
}

function strings(value: unknown, substitute: "" | undefined): { [name: string]: unknown } {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) return refuse("object", value, {});
  const depth = currentDepth();
  let entries: { [name: string]: unknown } = value;
  for (const name of Object.keys(value)) {
    const entry = value[name];
    if (typeof entry === "string") continue;
    if (entry !== null && entry !== undefined) {
      enter(depth, name);
      refuse("string", entry, "");
    } else {
      if (entries === value) entries = { ...value };
      if (substitute === undefined) delete entries[name];
      else entries[name] = substitute;
    }
  }
  return entries;
}
