import { isPlainObject } from "../plain-object.js";
import { isBytes } from "./bytes.js";

/** Whether Go's `omitempty` keeps a list, map or bytes: it drops those that are empty. What is none of them is kept, to be refused. */
export function isFilled<T>(value: T | undefined): value is T {
  if (Array.isArray(value) || isBytes(value)) return value.length > 0;
  if (value === undefined) return false;
  if (!isPlainObject(value)) return true;
  for (const name in value) if (value[name] !== undefined) return true;
  return false;
}
