/**
 * Encodes a Go slice; `[]` for `undefined`.
 *
 * @throws TypeError for what is no array, which code without types may pass
 */
export function encodeList<T>(value: readonly T[] | undefined, element: (item: T) => unknown): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError("expected an array");
  const items = Array<unknown>(value.length);
  for (let index = 0; index < items.length; index++) items[index] = element(value[index] as T);
  return items;
}

/** Encodes a Go map, leaving its argument alone; `{}` for `undefined`. */
export function encodeMap<T>(
  value: { readonly [name: string]: T } | undefined,
  element: (entry: T) => unknown,
): { [name: string]: unknown } {
  let entries: { [name: string]: unknown } | undefined;
  for (const name in value) {
    const entry = value[name] as T;
    const item = element(entry);
    if (item === entry) continue;
    // A spread copies `__proto__` as data; assigning to a key that is already there keeps it so.
    entries ??= { ...value };
    entries[name] = item;
  }
  return entries ?? { ...value };
}

/** Encodes a Go `map[string]string` without the entries that are `undefined`; `{}` for `undefined`. */
export function encodeStringMap(value: { readonly [name: string]: string | undefined } | undefined): {
  [name: string]: string;
} {
  const entries = { ...value };
  for (const name in entries) if (entries[name] === undefined) delete entries[name];
  return entries as { [name: string]: string };
}

/** Encodes what a Go pointer points to; `null` for `undefined` or `null`. */
export function encodeNullable<T>(value: T | null | undefined, element: (value: T) => unknown): unknown {
  return value === undefined || value === null ? null : element(value);
}

/** Encodes a Go `interface{}` or `json.RawMessage`: the value as it is; `null` for `undefined`. */
export function encodeUnknown(value: unknown): unknown {
  return value === undefined ? null : value;
}
