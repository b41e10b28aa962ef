/** Go's zero time, 0001-01-01T00:00:00Z, in milliseconds since 1970. */
export const ZERO_TIME = -62135596800000;

/** The Gregorian calendar repeats after this many milliseconds, which are 400 years. */
const CYCLE = 12622780800000;

/**
 * The instant of a UTC calendar date and time of day, in milliseconds since 1970; NaN when there is none, as Go's
 * `time.Parse` judges it. NaN as an argument gives NaN.
 */
export function utcInstant(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  millisecond: number,
): number {
  return month > 0 && month < 13 && day > 0 && day <= daysIn(month, year) && hour < 24 && minute < 60 && second < 60
    ? // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
      Date.UTC(year + 400, month - 1, day, hour, minute, second, millisecond) - CYCLE
    : NaN;
}

function daysIn(month: number, year: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** A zone's distance from UTC in milliseconds; NaN when Go refuses it. Go lets the hour be 24 and the minute be 60. */
export function zoneOffset(sign: string | undefined, hour: number, minute: number): number {
  const size = hour < 25 && minute < 61 ? (hour * 60 + minute) * 60000 : NaN;
  return sign === "+" ? size : sign === "-" ? -size : NaN;
}
