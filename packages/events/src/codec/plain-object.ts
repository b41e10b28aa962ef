const { getPrototypeOf, prototype } = Object;

/** Whether a value is an object as JSON has them, of this realm or another: what is in it is its own properties. */
export function isPlainObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const from: unknown = getPrototypeOf(value);
  return from === prototype || from === null || getPrototypeOf(from) === null;
}

/**
 * Whether what is in a value is read by its properties: a plain object, or an instance of somebody's own class. A Map,
 * Headers or a Date keeps it elsewhere.
 */
export function isRecord(value: unknown): boolean {
  if (isPlainObject(value)) return true;
  return typeof value === "object" && !Array.isArray(value) && prototype.toString.call(value) === "[object Object]";
}
