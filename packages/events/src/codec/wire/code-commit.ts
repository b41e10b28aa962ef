import { refuse } from "../decode/passes.js";
import { ZERO_TIME, utcInstant, zoneOffset } from "../decode/utc.js";
import { encodeInstant, fourDigits, twoDigits } from "../encode/time.js";

/**
 * What `time.Parse` accepts for `2006-01-2T15:04:05.000-0700`. It reads the three characters of the fraction as an
 * integer that may have a sign, though not a value below 0.
 */
const EVENT_TIME = /^(\d{4})-(\d\d)-(\d\d?)T(\d\d?):(\d\d):(\d\d)[.,](\d{3}|\+\d\d|-00)([+-])(\d\d)(\d\d)$/;

/**
 * Decodes Go's `events.CodeCommitEventTime`: a string such as `"2016-01-01T23:59:59.000+0000"`. Nothing is Go's zero
 * time; `null` is refused.
 */
export function decodeCodeCommitEventTime(value: unknown): Date {
  if (value === undefined) return new Date(ZERO_TIME);
  const instant = typeof value === "string" ? parseEventTime(value) : NaN;
  return instant === instant ? new Date(instant) : refuse("time such as 2006-01-2T15:04:05.000-0700", value);
}

function parseEventTime(text: string): number {
  const [, year, month, day, hour, minute, second, fraction, sign, zoneHour, zoneMinute] = EVENT_TIME.exec(text) ?? [];
  return (
    utcInstant(
      Number(year),
      Number(month),
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
      Number(fraction),
    ) - zoneOffset(sign, Number(zoneHour), Number(zoneMinute))
  );
}

/**
 * Encodes Go's `events.CodeCommitEventTime`: `"2016-01-1T23:59:59.000+0000"`, in UTC; the day has no leading zero, as
 * Go writes it.
 */
export function writeCodeCommitEventTime(value: Date): string {
  const date = new Date(encodeInstant(value));
  const day = `${fourDigits(date.getUTCFullYear())}-${twoDigits(date.getUTCMonth() + 1)}-${date.getUTCDate()}`;
  // The time of day, without the `Z`, is at the end of either form of an ISO string.
  return `${day}${date.toISOString().slice(-14, -1)}+0000`;
}
