/** A JSON-like value as Go reads it: every lone surrogate is U+FFFD, in strings and keys. Values are shared if well-formed. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return wellFormedText(value);
  if (typeof value !== "object" || value === null || value instanceof Date || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [wellFormedText(key), wellFormed(item)]));
}

export function wellFormedText(value: string): string {
  return value.replace(/\p{Surrogate}/gu, "\uFFFD");
}
