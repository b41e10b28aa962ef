import { refuse } from "../decode/passes.js";
import { float64 } from "../decode/scalars.js";
import { ZERO_TIME, utcInstant } from "../decode/utc.js";
import { encodeInt32 } from "../encode/scalars.js";
import { encodeInstant, fourDigits, twoDigits } from "../encode/time.js";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** What `time.Parse` accepts for `Jan 2, 2006 3:04:05 PM`: runs of spaces, and a fraction though there is none. */
const BUILD_TIME = /^([A-Za-z]{3}) +(\d\d?), +(\d{4}) +(\d\d?):(\d\d):(\d\d)(?:[.,](\d+))? +([AP])M$/;

/**
 * Decodes Go's `events.CodeBuildTime`: a string such as `"Sep 1, 2017 4:12:29 PM"`, in UTC. Nothing is Go's zero time;
 * `null` is refused.
 */
export function decodeCodeBuildTime(value: unknown): Date {
  if (value === undefined) return new Date(ZERO_TIME);
  const instant = typeof value === "string" ? parseBuildTime(value) : NaN;
  return instant === instant ? new Date(instant) : refuse("time such as Jan 2, 2006 3:04:05 PM", value);
}

function parseBuildTime(text: string): number {
  const [, name = "", day, year, clock, minute, second, fraction = "", half] = BUILD_TIME.exec(text) ?? [];
  // Go ignores the case of the month but not that of AM and PM.
  const month = MONTHS.indexOf(name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase()) + 1;
  const hour = Number(clock);
  if (hour > 12) return NaN;
  return utcInstant(
    Number(year),
    month,
    Number(day),
    // 12 AM is midnight; Go reads hour 0 as well.
    half === "P" ? (hour % 12) + 12 : hour % 12,
    Number(minute),
    Number(second),
    Number(`${fraction}000`.slice(0, 3)),
  );
}

/**
 * Encodes Go's `events.CodeBuildTime`: `"Sep 1, 2017 4:12:29 PM"`, in UTC.
 */
export function writeCodeBuildTime(value: Date): string {
  const date = new Date(encodeInstant(value));
  const hour = date.getUTCHours();
  const month = MONTHS[date.getUTCMonth()] as string;
  const day = `${month} ${date.getUTCDate()}, ${fourDigits(date.getUTCFullYear())}`;
  const clock = `${hour % 12 || 12}:${twoDigits(date.getUTCMinutes())}:${twoDigits(date.getUTCSeconds())}`;
  return `${day} ${clock} ${hour < 12 ? "AM" : "PM"}`;
}

/**
 * Decodes Go's `events.CodeBuildNumber`: a number, which Go takes through float32 and truncates to int32; 0 for `null`
 * or nothing. What overflows an int32 is refused.
 */
export function decodeCodeBuildNumber(value: unknown): number {
  const whole = Math.trunc(Math.fround(float64(value))) + 0;
  return whole < -(2 ** 31) || whole >= 2 ** 31 ? refuse("number of 32 bits", value) : whole;
}

/**
 * Encodes Go's `events.CodeBuildNumber`: the shortest decimal that is the same float32, so 123456789 becomes
 * 123456790. What is no int32 is refused.
 */
export function writeCodeBuildNumber(value: number): number {
  const single = Math.fround(encodeInt32(value));
  for (let unit = 1000; unit > 1; unit /= 10) {
    const shorter = Math.round(single / unit) * unit;
    if (Math.fround(shorter) === single) return shorter + 0;
  }
  return single;
}
