import { kindOf } from "../codec/decode/decode-error.js";
import { isObject } from "../codec/decode/object.js";

/** A string that is exactly this, starts with `prefix`, or has `includes` somewhere in it. */
export type Pattern = string | { readonly prefix: string } | { readonly includes: string };

/** What a discriminator asks of a payload, by path: JSON names joined by `/`, `*` for every element of a list. */
export interface Conditions {
  readonly requires: { readonly [path: string]: string };
  readonly matches?: { readonly [path: string]: readonly Pattern[] };
  readonly excludes?: { readonly [path: string]: readonly Pattern[] };
  readonly lacks?: readonly string[];
  /** What has to be there besides, because the rest is not evidence enough. */
  readonly evidence?: readonly string[];
}

/** The conditions of each event. */
export type Events<Name extends string> = { readonly [Event in Name]: Conditions };

/** The events that a value shows evidence of being, those with the most conditions first. Never throws. */
export function matchingEvents<Name extends string>(value: unknown, events: Events<Name>): Name[] {
  const names = Object.keys(events) as Name[];
  const matching = names.filter((name) => showsEvidence(value, events[name]));
  return matching.sort((left, right) => weight(events[right]) - weight(events[left]));
}

/** Whether a value shows all the evidence of being the event of that name; it is of no event that is not known. */
export function isEvent<Name extends string>(value: unknown, name: string, events: Events<Name>): boolean {
  return Object.hasOwn(events, name) && showsEvidence(value, events[name as Name]);
}

/** Whether a value shows all the evidence of being an event. Never throws. */
export function showsEvidence(value: unknown, conditions: Conditions): boolean {
  const { requires, matches = {}, excludes = {}, lacks = [], evidence = [] } = conditions;
  try {
    return (
      isObject(value) &&
      every(requires, (path, kind) => all(value, path, (found) => kindOf(found) === kind)) &&
      every(matches, (path, known) => some(value, path, (found) => known.some((pattern) => fits(found, pattern)))) &&
      evidence.every((path) => some(value, path, isThere)) &&
      every(excludes, (path, others) => all(value, path, (found) => !others.some((other) => fits(found, other)))) &&
      lacks.every((path) => all(value, path, (found) => !isThere(found)))
    );
  } catch {
    // Only a value that is no JSON gets here, with a getter or proxy that throws.
    return false;
  }
}

/** A discriminator has to be there and be right, which says twice as much as a shape. */
function weight({ requires, matches = {}, evidence = [] }: Conditions): number {
  return Object.keys(requires).length + evidence.length + 2 * Object.keys(matches).length;
}

function every<T>(entries: { readonly [path: string]: T }, test: (path: string, entry: T) => boolean): boolean {
  for (const path in entries) if (!test(path, entries[path] as T)) return false;
  return true;
}

/** Whether every value at a path passes a test; what is not there is `undefined`. */
function all(value: unknown, path: string, test: (found: unknown) => boolean): boolean {
  return visit(value, path, 0, test) !== "failed";
}

/** Whether there is any value at a path, and every one passes a test. */
function some(value: unknown, path: string, test: (found: unknown) => boolean): boolean {
  return visit(value, path, 0, test) === "passed";
}

type Visit = "passed" | "failed" | "nothing";

function visit(value: unknown, path: string, start: number, test: (found: unknown) => boolean): Visit {
  if (start > path.length) return test(value) ? "passed" : "failed";
  const slash = path.indexOf("/", start);
  const end = slash < 0 ? path.length : slash;
  const name = path.slice(start, end);
  if (name !== "*") {
    const field = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return visit(field, path, end + 1, test);
  }
  if (!Array.isArray(value) || value.length === 0) return "nothing";
  // A hole is an element, too: as JSON it is `null`.
  for (let index = 0; index < value.length; index++) {
    if (visit(value[index], path, end + 1, test) === "failed") return "failed";
  }
  return "passed";
}

/** Whether something is there at all: an empty string is Go's way to say nothing. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** Whether a value is a string that a pattern describes. */
function fits(value: unknown, pattern: Pattern): boolean {
  if (typeof pattern === "string") return value === pattern;
  if (typeof value !== "string") return false;
  return "prefix" in pattern ? value.startsWith(pattern.prefix) : value.includes(pattern.includes);
}
