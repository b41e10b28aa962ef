import { refuse } from "../decode/passes.js";
import { float64, int64 } from "../decode/scalars.js";
import { time } from "../decode/time.js";
import { ZERO_TIME } from "../decode/utc.js";
import { encodeInstant, fourDigits } from "../encode/time.js";

/** The last instant that a Date can hold; the first is as far from 1970. */
const MAX_INSTANT = 8.64e15;

/**
 * Decodes Go's `events.RFC3339EpochTime`: a string that `time.Parse(time.RFC3339)` accepts. Nothing is Go's zero time;
 * `null` is refused.
 */
export function decodeRFC3339EpochTime(value: unknown): Date {
  return value === null ? refuse("RFC 3339 time", value) : time(value);
}

/**
 * Encodes Go's `events.RFC3339EpochTime`: RFC 3339 in UTC, in whole seconds.
 */
export function writeRFC3339EpochTime(value: Date): string {
  const date = new Date(encodeInstant(value));
  return `${fourDigits(date.getUTCFullYear())}${date.toISOString().slice(-20, -5)}Z`;
}

/**
 * Decodes Go's `events.SecondsEpochTime`: a number of seconds since 1970, rounded to milliseconds. Nothing is Go's zero
 * time; `null` is 1970.
 */
export function decodeSecondsEpochTime(value: unknown): Date {
  return value === undefined ? new Date(ZERO_TIME) : epoch(Math.round(float64(value) * 1000), value);
}

/**
 * Encodes Go's `events.SecondsEpochTime`: seconds since 1970, with a fraction.
 */
export function writeSecondsEpochTime(value: Date): number {
  // Go divides nanoseconds that it holds as a float64.
  return (encodeInstant(value) * 1e6) / 1e9;
}

/**
 * Decodes Go's `events.MilliSecondsEpochTime`: an integer of milliseconds since 1970. Nothing is Go's zero time; `null`
 * is 1970.
 */
export function decodeMilliSecondsEpochTime(value: unknown): Date {
  return value === undefined ? new Date(ZERO_TIME) : epoch(int64(value), value);
}

/**
 * Encodes Go's `events.MilliSecondsEpochTime`: milliseconds since 1970.
 */
export function writeMilliSecondsEpochTime(value: Date): number {
  return encodeInstant(value);
}

function epoch(instant: number, value: unknown): Date {
  // What is no number has been refused before, and is no instant that would be refused again.
  return Math.abs(instant) > MAX_INSTANT
    ? refuse("time since 1970 within the range of Date", value)
    : new Date(instant);
}
