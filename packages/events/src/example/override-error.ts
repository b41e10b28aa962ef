import { formatPath, kindOf } from "../decode/decode-error.js";
import { isObject } from "../decode/object.js";
import { isBytes } from "../encode/bytes.js";
import type { OverrideCheck } from "./override-check.js";

/** Where an override is: property names and list indexes from the root. */
export type OverridePath = readonly (string | number)[];

/** An override that cannot be what the type has there. Types rule it out, so it comes from code without them. */
export function wrongOverride(path: OverridePath, what: string): TypeError {
  return new TypeError(`the overrides cannot be used: ${path.length === 0 ? "" : `${formatPath(path)}: `}${what}`);
}

/** An override of another kind than the type has there. */
export function wrongKind(path: OverridePath, expected: string, given: unknown): TypeError {
  return wrongOverride(path, `expected ${expected}, received ${kindOfOverride(given)}`);
}

/** Whether people write a value as an object that is something else in JSON. */
export function isBuiltIn(value: unknown): value is Date | Uint8Array {
  return value instanceof Date || isBytes(value);
}

/** The kind of an override, as people write it. */
export function kindOfOverride(given: unknown): string {
  return given instanceof Date ? "Date" : isBytes(given) ? "Uint8Array" : kindOf(given);
}

/**
 * Encodes overrides. Encoders expect what their types say, and do not know where they are: of what they choke on, the
 * place is found by watching them do it again.
 *
 * @param check says what belongs there
 * @throws TypeError for an override that cannot be what the type has there
 * @throws RangeError for an override that has no JSON form, such as an invalid Date
 */
export function encodeOverrides<T extends object, Encoded>(
  overrides: T,
  encode: (value: T) => Encoded,
  check: OverrideCheck,
): Encoded {
  try {
    return encode(overrides);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    const { path, value } = lastReadBy(encode, overrides);
    const isOutOfRange = error instanceof RangeError && (typeof value === "number" || value instanceof Date);
    if (isOutOfRange) throw new RangeError(`${formatPath(path)}: ${error.message}`, { cause: error });
    check(path, value, value);
    throw wrongOverride(path, error.message);
  }
}

interface Read {
  readonly path: OverridePath;
  readonly value: unknown;
}

/** What a function that throws has read last. */
function lastReadBy<T extends object>(run: (value: T) => unknown, argument: T): Read {
  let last: Read = { path: [], value: argument };
  // A copy is watched, because a frozen object may not seem to hold anything else than it does.
  const watched = <Value extends object>(target: Value, path: OverridePath): Value =>
    new Proxy((Array.isArray(target) ? [...(target as unknown[])] : { ...target }) as Value, {
      get: (object, name, receiver): unknown => {
        const value: unknown = Reflect.get(object, name, receiver);
        if (typeof name !== "string" || !Object.hasOwn(object, name) || name === "length") return value;
        const place = [...path, Array.isArray(object) ? Number(name) : name];
        last = { path: place, value };
        return isWatched(value) ? watched(value, place) : value;
      },
    });
  try {
    run(watched(argument, []));
  } catch {
    // It has thrown before, and what it has said is known.
  }
  return last;
}

/** Dates and bytes are read as a whole. */
function isWatched(value: unknown): value is object {
  return Array.isArray(value) || (isObject(value) && !isBuiltIn(value));
}
