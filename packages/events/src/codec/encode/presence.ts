import { isPlainObject } from "../plain-object.js";
import { isBytes } from "./bytes.js";

/*
 * Which properties are written. What is of the wrong type always is, and so refused.
 */

/** Whether what is being encoded is a part of something, and whether the next thing is. */
let isPart = false;
let isNextPart = false;

/**
 * Encodes a part of a value with the encoder of the whole, as overrides of an example are: nothing is demanded of it, and
 * all that is set is written.
 *
 * @throws TypeError as the encoder does
 */
export function encodePart<T, Json>(encoder: (value: T) => Json, part: unknown): Json {
  isNextPart = true;
  return encoder(part as T);
}

/** Runs an encoder. What it reads may be a getter that encodes something else, which is no part of this. */
export function withPresence<Json>(run: () => Json): Json {
  const outer = isPart;
  isPart = isNextPart;
  isNextPart = false;
  try {
    return run();
  } finally {
    isPart = outer;
  }
}

/** Whether a property that is demanded is written: also where it is not there, so that it is refused. */
export function isDemanded(property: unknown): boolean {
  return property !== undefined || !isPart;
}

/** Whether Go's `omitempty` keeps a string, a boolean or a number, given what it drops. */
export function isKept<T>(value: T | undefined, zero: T): value is T {
  return value !== undefined && (value !== zero || isPart);
}

/** Whether Go's `omitempty` keeps a list. */
export function hasItems<T>(value: readonly T[] | undefined): value is readonly T[] {
  return value !== undefined && (!Array.isArray(value) || value.length > 0 || isPart);
}

/** Whether Go's `omitempty` keeps bytes. */
export function hasBytes(value: Uint8Array | undefined): value is Uint8Array {
  return value !== undefined && (!isBytes(value) || value.length > 0 || isPart);
}

/** Whether Go's `omitempty` keeps a map; entries that are `undefined` do not count. */
export function hasEntries<T>(value: { readonly [name: string]: T } | undefined): value is {
  readonly [name: string]: T;
} {
  if (value === undefined || isPart || !isPlainObject(value)) return value !== undefined;
  for (const name in value) if (value[name] !== undefined) return true;
  return false;
}
