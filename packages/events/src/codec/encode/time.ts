import { refuse } from "../decode/passes.js";

const DAY = 24 * 60 * 60 * 1000;

/** The day that was encoded last, and its date: the times of an event are mostly of one day. */
let lastDay = NaN;
let lastDate = "";

/**
 * Encodes a Go `time.Time` as its `MarshalJSON` does, in UTC: `2006-01-02T15:04:05.999Z` without trailing zeros in the
 * fraction. A year outside 0 to 9999 is refused, as in Go.
 */
export function encodeTime(value: Date): string {
  const instant = encodeInstant(value);
  const day = Math.floor(instant / DAY);
  if (day !== lastDay) {
    const text = new Date(instant).toISOString();
    // Years that need more than four digits are written with six and a sign.
    if (text.length !== 24) return refuse("Date with a year from 0 to 9999", value);
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

/** Milliseconds since 1970. What is no Date, of this realm or another, is refused, and so is an invalid one. */
export function encodeInstant(value: Date): number {
  const instant = value instanceof Date ? value.getTime() : foreignInstant(value);
  // What refuses goes on with 1970.
  return instant === instant ? instant : (refuse<number>("valid Date", value) ?? 0);
}

/** A Date of another realm is no instance of ours. */
function foreignInstant(value: Date): number {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return NaN;
  }
}

/** A year as Go's `Time.Format` writes it: at least four digits after the sign. */
export function fourDigits(year: number): string {
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}

/** A number as Go's `Time.Format` writes an hour, minute or second. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
