import { kindOf } from "./decode-error.js";
import { peek, type Fields } from "./object.js";
import { refuse } from "./passes.js";

/*
 * What a payload has to show before it is decoded at all. The decoders behind a door are tolerant and take a missing
 * struct for an empty one; without a door they would make an event of nothing. A door refuses on evidence only: what
 * must be there is not, or what is there belongs to another event.
 */

/** Refuses a payload that is not the event, by reading its outermost fields. */
export type Door = (payload: Fields) => void;

/** Refuses what is not there, or is of another kind, and says whether it could be looked into. */
export function required(value: unknown, kind: "array" | "boolean" | "number" | "object" | "string"): boolean {
  const isThere = kindOf(value) === kind;
  if (!isThere) refuse(kind, value);
  return isThere;
}

/** Refuses a discriminator that is there and neither `known` nor one of `others`. */
export function matches(value: unknown, known: string, ...others: readonly unknown[]): void {
  // Most events know one value, and it mostly is that.
  if (value === known || !isThere(value) || others.includes(value)) return;
  refuse(`"${[known, ...others].join('" or "')}"`, value);
}

/** Refuses what only other events have, if it is there. */
export function lacks(value: unknown): void {
  if (isThere(value)) refuse("nothing", value);
}

/** Whether a discriminator is there at all: an empty string is Go's way to say nothing. */
export function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** A string that is exactly this, starts with `prefix`, or has `includes` somewhere in it. */
export type Pattern = string | { readonly prefix: string } | { readonly includes: string };

/** Refuses a discriminator that is there and fits none of `patterns`; apart from `matches`, which most events do with. */
export function resembles(value: unknown, ...patterns: readonly Pattern[]): void {
  if (isThere(value) && !patterns.some((pattern) => fits(value, pattern))) refuse(describe(patterns), value);
}

/** Refuses a discriminator that fits one of `others`: another event's. */
export function excludes(value: unknown, ...others: readonly Pattern[]): void {
  if (others.some((pattern) => fits(value, pattern))) {
    refuse(`other than ${describe(others)}`, value);
  }
}

/** Whether a value is a string that a pattern describes. */
export function fits(value: unknown, pattern: Pattern): boolean {
  if (typeof pattern === "string") return value === pattern;
  if (typeof value !== "string") return false;
  return "prefix" in pattern ? value.startsWith(pattern.prefix) : value.includes(pattern.includes);
}

function describe(patterns: readonly Pattern[]): string {
  const words = patterns.map((pattern) => {
    if (typeof pattern === "string") return `"${pattern}"`;
    return "prefix" in pattern ? `"${pattern.prefix}…"` : `"…${pattern.includes}…"`;
  });
  return words.join(" or ");
}

/** Looks at every element of a list, and refuses what is no list. */
export function each(value: unknown, look: (element: Fields) => void): void {
  if (!Array.isArray(value)) refuse("array", value);
  else for (let index = 0; index < value.length; index++) look(peek(value[index]));
}
