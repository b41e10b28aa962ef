import { refuse } from "../decode/passes.js";
import { float64 } from "../decode/scalars.js";
import { encodeFloat64 } from "../encode/scalars.js";

/** The whole seconds and minutes that fit Go's `time.Duration`, an int64 of nanoseconds. */
const MAX_SECONDS = 9223372036;
const MAX_MINUTES = 153722867;

/**
 * Decodes Go's `events.DurationSeconds`: a number of seconds, truncated to whole ones; 0 for `null` or nothing. What
 * overflows Go's `time.Duration` is refused.
 */
export function decodeDurationSeconds(value: unknown): number {
  return decodeWhole(value, MAX_SECONDS);
}

/** Encodes Go's `events.DurationSeconds`: seconds, rounded up to whole ones, that fit Go's `time.Duration`. */
export function writeDurationSeconds(value: number): number {
  return encodeWhole(value, MAX_SECONDS, "seconds");
}

/**
 * Decodes Go's `events.DurationMinutes`: a number of minutes, truncated to whole ones; 0 for `null` or nothing. What
 * overflows Go's `time.Duration` is refused.
 */
export function decodeDurationMinutes(value: unknown): number {
  return decodeWhole(value, MAX_MINUTES);
}

/** Encodes Go's `events.DurationMinutes`: minutes, rounded up to whole ones, that fit Go's `time.Duration`. */
export function writeDurationMinutes(value: number): number {
  return encodeWhole(value, MAX_MINUTES, "minutes");
}

function decodeWhole(value: unknown, max: number): number {
  // Adding 0 turns -0 into 0, which is all an integer in Go knows.
  const whole = Math.trunc(float64(value)) + 0;
  return Math.abs(whole) > max ? refuse(`number from -${max} to ${max}`, value) : whole;
}

function encodeWhole(value: number, max: number, unit: string): number {
  const whole = Math.ceil(encodeFloat64(value)) + 0;
  return Math.abs(whole) > max ? refuse(`${unit} from -${max} to ${max}`, value) : whole;
}
