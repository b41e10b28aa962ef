/** Go's zero time, 0001-01-01T00:00:00Z, in milliseconds since 1970. */
export const ZERO_TIME = -62135596800000;

/**
 * The instant of a UTC calendar date and time of day, in milliseconds since 1970; NaN when there is none, as Go's
 * `time.Parse` judges it. The arguments are integers, or NaN.
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
  const isDate = year >= 0 && month > 0 && month < 13 && day > 0 && day <= lastDay(month, year);
  const isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
  if (!isDate || !isTime) return NaN;
  // Years that begin in March, so that the leap day is the last.
  const isNextYear = month > 2;
  const years = isNextYear ? year : year - 1;
  const leapDays = (years >> 2) - ((years / 100) | 0) + ((years / 400) | 0);
  const days = years * 365 + leapDays + ((((isNextYear ? month - 3 : month + 9) * 153 + 2) / 5) | 0) + day - 719469;
  return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + millisecond;
}

function lastDay(month: number, year: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return (year & (year % 25 === 0 ? 15 : 3)) === 0 ? 29 : 28;
}

/** A zone's distance from UTC in milliseconds; NaN when Go refuses it. Go lets the hour be 24 and the minute be 60. */
export function zoneOffset(sign: string | undefined, hour: number, minute: number): number {
  const size = hour >= 0 && hour < 25 && minute >= 0 && minute < 61 ? (hour * 60 + minute) * 60000 : NaN;
  return sign === "+" ? size : sign === "-" ? -size : NaN;
}
