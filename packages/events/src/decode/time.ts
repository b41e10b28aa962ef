import { absent } from "./object.js";
import { parseRfc3339 } from "./rfc3339.js";
import { ZERO_TIME } from "./utc.js";

/** A Go `time.Time`: an RFC 3339 string; Go's zero time for `null` or nothing. */
export function time(value: unknown): Date {
  const instant = typeof value === "string" ? parseRfc3339(value) : NaN;
  return instant === instant ? new Date(instant) : absent(value, "RFC 3339 time", zeroTime());
}

/** Go's zero time, 0001-01-01T00:00:00Z. */
export function zeroTime(): Date {
  return new Date(ZERO_TIME);
}
