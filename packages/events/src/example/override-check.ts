import type { Decoder } from "../decode/decoder.js";
import { isObject } from "../decode/object.js";
import { isBytes } from "../encode/bytes.js";
import type { JsonObject } from "../encode/json.js";
import { own } from "./merge.js";
import { wrongKind, wrongOverride, type OverridePath } from "./override-error.js";

/**
 * Refuses an override that the type does not have at a place.
 *
 * @param given the override, as people write it
 * @param encoded the override on the wire; `undefined` where Go leaves it out, and where there is no such property
 * @throws TypeError for what is of another kind, and for what is no property
 */
export type OverrideCheck = (path: OverridePath, given: unknown, encoded: unknown) => void;

/**
 * Makes the check of one type: its decoder knows. It is asked about the sample with nothing else changed, so it is right
 * about discriminators, too: an override may make another event of an example.
 */
export function overrideCheck(sample: JsonObject, { safeParse }: Decoder<unknown>): OverrideCheck {
  return (path, given, encoded) => {
    const result = safeParse(withValue(sample, path, onTheWire(given, encoded)));
    if (!result.success) throw wrongKind(path, result.error.issues[0]?.expected ?? "something else", given);
    const decoded = valueAt(result.data, path);
    if (decoded === NOTHING) throw wrongOverride(path, "there is no such property");
    // A decoder takes lists of numbers for bytes, and null for nothing.
    if (isBytes(decoded) && !isBytes(given)) throw wrongKind(path, "Uint8Array", given);
    if (given === null && decoded !== null) throw wrongOverride(path, "it cannot be null");
  };
}

/** What a decoder is to be asked about. As JSON, Dates and bytes would be text or maps, so a symbol stands for them. */
function onTheWire(given: unknown, encoded: unknown): unknown {
  if (isBytes(given) && encoded === undefined) return "";
  return given instanceof Date || isBytes(given) ? Symbol() : given;
}

/** The sample with a value at a place; of a list it keeps the one element that the place is in. */
function withValue(sample: unknown, [key, ...rest]: OverridePath, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === "number") return [withValue(Array.isArray(sample) ? sample[0] : undefined, rest, value)];
  return { ...(isObject(sample) ? sample : {}), [key]: withValue(own(sample, key), rest, value) };
}

const NOTHING = Symbol();

/** What is at a place of a decoded value: decoders write every property of a type, and none besides. */
function valueAt(decoded: unknown, [key, ...rest]: OverridePath): unknown {
  if (key === undefined) return decoded;
  const place = decoded as { readonly [name: string]: unknown };
  const name = typeof key === "number" ? 0 : key;
  return Object.hasOwn(place, name) ? valueAt(place[name], rest) : NOTHING;
}
