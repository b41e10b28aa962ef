import { list } from "./collections.js";
import { kindOf } from "./decode-error.js";
import { refuse } from "./passes.js";

/*
 * What a payload has to show before it is decoded at all. The decoders behind a guard are tolerant and take a missing
 * struct for an empty one; without a guard they would make an event of nothing. A guard refuses on evidence only: what
 * must be there is not, or what is there belongs to another event.
 *
 * What an event's own guard can say is emitted, not made here: a bundle of one event holds no more than it needs.
 */

/** A JSON value as a guard looks at it, by the names of fields: a value of another kind has none of them. */
export interface Unchecked {
  readonly [field: string]: Unchecked | undefined;
}

/** Refuses a payload that is not the event, by reading its outermost fields. */
export type Guard = (payload: Unchecked) => void;

/** Refuses what is not there, or is of another kind, and says whether it could be looked into. */
export function required(value: unknown, kind: "array" | "boolean" | "number" | "object" | "string"): boolean {
  return kindOf(value) === kind || refuse(kind, value);
}

/**
 * Refuses what is there and does not fit, and says whether it fits. An empty string is Go's way to say nothing, so it is not there.
 *
 * @param expected what may be there, in words
 * @param fits whether this may be there; without it nothing may
 */
export function expects(value: unknown, expected: string, fits?: (value: unknown) => boolean): boolean {
  return (value ?? "") === "" || fits?.(value) || refuse(expected, value);
}

/** Looks at every element of a list, and refuses what is no list. */
export function each(value: unknown, look: (element: Unchecked | undefined) => void): void {
  list(value ?? refuse("array", value), look as (element: unknown) => void);
}
