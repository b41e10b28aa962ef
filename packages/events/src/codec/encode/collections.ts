import { refuse } from "../decode/passes.js";
import { isPlainObject } from "../plain-object.js";

/** Encodes a list. */
export function encodeList<T>(value: readonly T[], element: (item: T) => unknown): unknown[] {
  if (!Array.isArray(value)) return refuse("array", value) ?? [];
  const items = Array<unknown>(value.length);
  for (let index = 0; index < items.length; index++) items[index] = element(value[index] as T);
  return items;
}

/** Encodes a map, leaving out the entries that are `undefined`. The result is a copy, even where nothing changes. */
export function encodeMap<T>(
  value: { readonly [name: string]: T | undefined },
  element: (entry: T) => unknown,
): { [name: string]: unknown } {
  if (!isPlainObject(value)) return refuse("plain object", value);
  // A spread copies `__proto__` as data; assigning to a key that is already there keeps it so.
  const entries: { [name: string]: unknown } = { ...value };
  for (const name in entries) {
    const entry = value[name];
    if (entry === undefined) delete entries[name];
    else {
      const item = element(entry);
      if (item !== entry) entries[name] = item;
    }
  }
  return entries;
}

/** Encodes an element that may be `null`, as Go's pointers are. */
export function encodeNullable<T>(value: T | null, element: (value: T) => unknown): unknown {
  return value === null ? null : element(value);
}
