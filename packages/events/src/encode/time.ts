import { ZERO_TIME } from "../decode/utc.js";

/**
 * Encodes a Go `time.Time` as its `MarshalJSON` does, in UTC: `2006-01-02T15:04:05.999Z` without trailing zeros in the
 * fraction. `undefined` is Go's zero time, `0001-01-01T00:00:00Z`.
 *
 * @throws RangeError for an invalid Date, or a year outside 0 to 9999, which Go refuses too
 */
export function encodeTime(value: Date | undefined): string {
  const text = new Date(encodeInstant(value)).toISOString();
  // Years that need more than four digits are written with a sign.
  if (!/^\d/.test(text)) throw new RangeError("expected a Date with a year from 0 to 9999");
  return text.replace(/\.?0*Z$/, "Z");
}

/** Milliseconds since 1970; `undefined` is Go's zero time. Throws a RangeError for an invalid Date. */
export function encodeInstant(value: Date | undefined): number {
  const instant = value === undefined ? ZERO_TIME : value.getTime();
  if (instant !== instant) throw new RangeError("expected a valid Date");
  return instant;
}

/** A year as Go's `Time.Format` writes it: at least four digits after the sign. */
export function fourDigits(year: number): string {
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}

/** A number as Go's `Time.Format` writes an hour, minute or second. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
