import { refuse } from "./passes.js";

/** A JSON object whose fields are about to be read by name. */
export type Fields = { readonly [name: string]: unknown };

const NO_FIELDS: Fields = {};

/** Whether `value` is what JSON calls an object. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields of a JSON object; none for `null` or nothing, as Go leaves a struct alone then. */
export function object(value: unknown): Fields {
  return isObject(value) ? value : (absent(value, "object", NO_FIELDS) ?? NO_FIELDS);
}

/** What stands for `null` or nothing; any other value has been found to be wrong, and is refused. */
export function absent<T>(value: unknown, expected: string, zero: T): T {
  return value === undefined || value === null ? zero : refuse(expected, value);
}
