import { utcInstant, zoneOffset } from "./utc.js";

/**
 * Reads a time as Go's `time.Parse(time.RFC3339, text)` does, which is a little more than RFC 3339: a one-digit hour,
 * a comma before the fraction, offsets up to 24:60.
 *
 * @returns milliseconds since 1970, what is finer dropped; NaN when Go refuses `text`
 */
export function parseRfc3339(text: string): number {
  // Where the hour ends: it may have one digit.
  let at = text[12] === ":" ? 12 : 13;
  if (text[4] !== "-" || text[7] !== "-" || text[10] !== "T" || text[at] !== ":" || text[at + 3] !== ":") return NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const hour = at === 12 ? digit(text, 11) : twoDigits(text, 11);
  const minute = twoDigits(text, at + 1);
  const second = twoDigits(text, at + 4);
  at += 6;

  let millisecond = 0;
  if ((text[at] === "." || text[at] === ",") && digit(text, at + 1) >= 0) {
    at++;
    for (let unit = 100; digit(text, at) >= 0; at++, unit = (unit / 10) | 0) millisecond += digit(text, at) * unit;
  }

  let offset = 0;
  if (text[at] !== "Z") {
    offset = text[at + 3] === ":" ? zoneOffset(text[at], twoDigits(text, at + 1), twoDigits(text, at + 4)) : NaN;
    at += 5;
  }
  if (at + 1 !== text.length) return NaN;
  return utcInstant(year, twoDigits(text, 5), twoDigits(text, 8), hour, minute, second, millisecond) - offset;
}

/** NaN for what is no digit; whatever it becomes a part of is NaN too. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
}

function twoDigits(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}
