import { refuse } from "../decode/passes.js";
import { float64 } from "../decode/scalars.js";

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

/**
 * Encodes Go's `events.DurationSeconds`: seconds, rounded up to whole ones; 0 for `undefined`.
 *
 * @throws RangeError for what does not fit Go's `time.Duration`
 */
export function encodeDurationSeconds(value: number | undefined): number {
  return encodeWhole(value, MAX_SECONDS, "seconds");
}

/**
 * Decodes Go's `events.DurationMinutes`: a number of minutes, truncated to whole ones; 0 for `null` or nothing. What
 * overflows Go's `time.Duration` is refused.
 */
export function decodeDurationMinutes(value: unknown): number {
  return decodeWhole(value, MAX_MINUTES);
}

/**
 * Encodes Go's `events.DurationMinutes`: minutes, rounded up to whole ones; 0 for `undefined`.
 *
 * @throws RangeError for what does not fit Go's `time.Duration`
 */
export function encodeDurationMinutes(value: number | undefined): number {
  return encodeWhole(value, MAX_MINUTES, "minutes");
}

function decodeWhole(value: unknown, max: number): number {
  // Adding 0 turns -0 into 0, which is all an integer in Go knows.
  const whole = Math.trunc(float64(value)) + 0;
  return Math.abs(whole) > max ? refuse(`number from -${max} to ${max}`, value) : whole;
}

function encodeWhole(value: number | undefined, max: number, unit: string): number {
  const whole = Math.ceil(value ?? 0) + 0;
  if (!(Math.abs(whole) <= max)) throw new RangeError(`expected ${unit} from -${max} to ${max}`);
  return whole;
}
