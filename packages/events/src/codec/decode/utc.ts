/** Go's zero time, 0001-01-01T00:00:00Z, in milliseconds since 1970. */
export const ZERO_TIME = -62135596800000;

/** The day 1970-01-01, counted as `daysBefore` does, and a day more because those of a month begin with 1. */
const EPOCH = 719469;

/**
 * The instant of a UTC calendar date and time of day, in milliseconds since 1970; NaN when there is none, as Go's
 * `time.Parse` judges it. The arguments are whole numbers from 0 on, or NaN, which gives NaN.
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
  const first = daysBefore(year, month);
  const isDate = month > 0 && month < 13 && day > 0 && day <= daysBefore(year, month + 1) - first;
  return isDate && hour < 24 && minute < 60 && second < 60
    ? (((first + day - EPOCH) * 24 + hour) * 60 + minute) * 60000 + second * 1000 + millisecond
    : NaN;
}

/** The days from 0000-03-01 to the first day of a month, which may be the 13th. */
function daysBefore(year: number, month: number): number {
  // Years are taken to begin in March, so that the leap day is the last.
  const years = month > 2 ? year : year - 1;
  const leapDays = (years >> 2) - ((years / 100) | 0) + ((years / 400) | 0);
  return years * 365 + leapDays + (((((month + 9) % 12) * 153 + 2) / 5) | 0);
}

/** A zone's distance from UTC in milliseconds; NaN when Go refuses it. Go lets the hour be 24 and the minute be 60. */
export function zoneOffset(sign: string | undefined, hour: number, minute: number): number {
  const size = hour < 25 && minute < 61 ? (hour * 60 + minute) * 60000 : NaN;
  return sign === "+" ? size : sign === "-" ? -size : NaN;
}
