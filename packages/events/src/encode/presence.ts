/** A string where Go has one: `""` for nothing. */
export function encodeString(value: string | undefined): string {
  return value ?? "";
}

/** A boolean where Go has one: `false` for nothing. */
export function encodeBoolean(value: boolean | undefined): boolean {
  return value ?? false;
}

/** Whether a map has anything to encode; Go's `omitempty` drops one that has not. */
export function hasEntries<T>(map: { readonly [name: string]: T } | undefined): map is { readonly [name: string]: T } {
  for (const name in map) if (map[name] !== undefined) return true;
  return false;
}
