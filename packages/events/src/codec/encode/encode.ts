import { decodeInPasses } from "../decode/passes.js";
import { isRecord } from "../plain-object.js";
import { withPresence } from "./presence.js";

/**
 * Runs `write` over what a caller has put together, as decoding runs over a payload: a first pass that keeps no books,
 * and, when it refuses, a second that knows where it is.
 *
 * @throws TypeError that names the path and the kind of what is of the wrong type, or is missing where it is demanded
 */
export function encode<T, Json>(type: string, write: (value: T) => Json, value: T): Json {
  const result = withPresence(() =>
    decodeInPasses(type, write as (value: unknown) => Json, value, anything, isContainer),
  );
  if (result.success) return result.data;
  throw new TypeError(result.error.message);
}

function anything(): void {
  // Whoever encodes a value has said what it is.
}

/** Dates and bytes are read as they are, and what is none of them is refused as it is. */
function isContainer(value: unknown): value is object {
  return Array.isArray(value) || isRecord(value);
}
