import { COLON, COMMA, DASH, POINT, T, Z } from "../character-codes.js";
import { utcInstant, zoneOffset } from "./utc.js";

/**
 * Reads a time as Go's `time.Parse(time.RFC3339, text)` does, which is a little more than RFC 3339: a one-digit hour,
 * a comma before the fraction, offsets up to 24:60.
 *
 * @returns milliseconds since 1970, what is finer dropped; NaN when Go refuses `text`
 */
export function parseRfc3339(text: string): number {
  if (text.charCodeAt(12) === COLON) text = `${text.slice(0, 11)}0${text.slice(11)}`;
  let at = 19;
  let millisecond = 0;
  const point = text.charCodeAt(at);
  if (point === POINT || point === COMMA) {
    for (let unit = 100, digit; (digit = text.charCodeAt(++at) ^ 48) < 10; unit = (unit / 10) | 0) {
      millisecond += digit * unit;
    }
    if (at === 20) return NaN;
  }
  const zone = text.charCodeAt(at);
  if (
    text.charCodeAt(4) !== DASH ||
    text.charCodeAt(7) !== DASH ||
    text.charCodeAt(10) !== T ||
    text.charCodeAt(13) !== COLON ||
    text.charCodeAt(16) !== COLON ||
    (zone !== Z && text.charCodeAt(at + 3) !== COLON) ||
    text.length !== at + (zone === Z ? 1 : 6)
  ) {
    return NaN;
  }
  return (
    utcInstant(
      twoDigits(text, 0) * 100 + twoDigits(text, 2),
      twoDigits(text, 5),
      twoDigits(text, 8),
      twoDigits(text, 11),
      twoDigits(text, 14),
      twoDigits(text, 17),
      millisecond,
    ) - (zone === Z ? 0 : zoneOffset(text[at], twoDigits(text, at + 1), twoDigits(text, at + 4)))
  );
}

/** NaN for what are no two digits; whatever it becomes a part of is NaN too. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) ^ 48;
  const ones = text.charCodeAt(at + 1) ^ 48;
  return tens < 10 && ones < 10 ? tens * 10 + ones : NaN;
}
