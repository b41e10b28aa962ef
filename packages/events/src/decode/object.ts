import { refuse, watch, type Fields } from "./passes.js";

const NO_FIELDS: Fields = {};

/** Whether `value` is what JSON calls an object. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields of a JSON object; none for `null` or nothing, as Go leaves a struct alone then. */
export function object(value: unknown): Fields {
  if (isObject(value)) return watch(value);
  if (value === undefined || value === null) return watch(NO_FIELDS);
  return refuse("object", value, NO_FIELDS);
}

/** The fields of what may be an object; anything else has none, and is for others to judge. */
export function peek(value: unknown): Fields {
  return watch(isObject(value) ? value : NO_FIELDS);
}
