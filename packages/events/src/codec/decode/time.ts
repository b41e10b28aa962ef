import { absent } from "./object.js";
import { parseRfc3339 } from "./rfc3339.js";
import { ZERO_TIME } from "./utc.js";

/** A Go `time.Time`: an RFC 3339 string; Go's zero time for `null` or nothing. */
export function time(value: unknown): Date {
  const instant = typeof value === "string" ? parseRfc3339(value) : NaN;
  return instant === instant ? new Date(instant) : absent(value, "RFC 3339 time", new Date(ZERO_TIME));
}
