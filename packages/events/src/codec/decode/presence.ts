type Decode<T> = (value: unknown) => T;

/** `undefined` for `null` or nothing, otherwise the decoded value. */
export function optional<T>(value: unknown, decode: Decode<T>): T | undefined {
  return value === undefined || value === null ? undefined : decode(value);
}

/** `undefined` for nothing, otherwise the decoded value; for types that refuse `null`. */
export function ifPresent<T>(value: unknown, decode: Decode<T>): T | undefined {
  return value === undefined ? undefined : decode(value);
}

/** `null` for `null` or nothing, otherwise the decoded value; for elements that are Go pointers. */
export function nullable<T>(value: unknown, decode: Decode<T>): T | null {
  return value === undefined || value === null ? null : decode(value);
}

/** The value under a field's own name, or else under an alias that AWS is known to send. */
export function either<T>(named: T | undefined, aliased: T | undefined): T | undefined {
  return named ?? aliased;
}

/** Any JSON value, shared with the input. */
export function untouched(value: unknown): unknown {
  return value;
}
