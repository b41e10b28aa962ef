import { decodeInPasses } from "../decode/passes.js";
import { isPlainObject } from "../plain-object.js";

/**
 * Runs `write` over what a caller has put together, as decoding runs over a payload: a first pass that keeps no books,
 * and, when it refuses, a second that knows where it is.
 *
 * @throws TypeError that names the path and the kind of what is of the wrong type, or is missing where it is demanded
 */
export function encode<T, Json>(type: string, write: (value: T) => Json, value: T): Json {
  const result = decodeInPasses(type, write as (value: unknown) => Json, value, anything, isContainer);
  if (result.success) return result.data;
  throw new TypeError(result.error.message);
}

function anything(): void {
  // Whoever encodes a value has said what it is.
}

/** Dates and bytes are read as they are, and what is none of them is refused as it is. */
function isContainer(value: unknown): value is object {
  return Array.isArray(value) || isPlainObject(value);
}

/** Whether what is being encoded may lack what is demanded of the whole. */
let isPart = false;

/** Whether a property is written: one that is demanded also where it is not there, so that it is refused. */
export function isDemanded(property: unknown): boolean {
  return property !== undefined || !isPart;
}

/**
 * Encodes a part of a value with the encoder of the whole, as overrides of an example are: nothing is demanded of it.
 *
 * @throws TypeError as the encoder does
 */
export function encodePart<T, Json>(encoder: (value: T) => Json, part: unknown): Json {
  isPart = true;
  try {
    return encoder(part as T);
  } finally {
    isPart = false;
  }
}
