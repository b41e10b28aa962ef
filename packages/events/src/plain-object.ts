const { prototype } = Object;

/**
 * Whether a value keeps what is in it in its properties, as an object of JSON does. A list does not, nor does a Map,
 * Headers, a Date or bytes; an instance of somebody's own class, and a module of named exports, do.
 */
export function isPlainObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  // The tag is the same in every realm, but takes longer to find.
  return (
    Object.getPrototypeOf(value) === prototype || /^\[object (Object|Module)\]$/.test(prototype.toString.call(value))
  );
}
