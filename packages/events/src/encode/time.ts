import { ZERO_TIME } from "../decode/utc.js";

const DAY = 24 * 60 * 60 * 1000;

/** The day that was encoded last, and its date: the times of an event are mostly of one day. */
let lastDay = NaN;
let lastDate = "";

/**
 * Encodes a Go `time.Time` as its `MarshalJSON` does, in UTC: `2006-01-02T15:04:05.999Z` without trailing zeros in the
 * fraction. `undefined` is Go's zero time, `0001-01-01T00:00:00Z`.
 *
 * @throws RangeError for an invalid Date, or a year outside 0 to 9999, which Go refuses too
 */
export function encodeTime(value: Date | undefined): string {
  const instant = encodeInstant(value);
  const day = Math.floor(instant / DAY);
  if (day !== lastDay) {
    const text = new Date(instant).toISOString();
    // Years that need more than four digits are written with six and a sign.
    if (text.length !== 24) throw new RangeError("expected a Date with a year from 0 to 9999");
    lastDate = text.slice(0, 10);
    lastDay = day;
  }
  const time = instant - day * DAY;
  const second = Math.floor(time / 1000);
  const clock = `${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}`;
  return `${lastDate}T${clock}:${twoDigits(second % 60)}${fraction(time % 1000)}Z`;
}

function fraction(millisecond: number): string {
  if (millisecond === 0) return "";
  // The leading 1 keeps the zeros behind it.
  return `.${String(millisecond + 1000).slice(1, millisecond % 100 === 0 ? 2 : millisecond % 10 === 0 ? 3 : 4)}`;
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
  return value < 10 ? `0${value}` : String(value);
}
