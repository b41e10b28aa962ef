import type { Decoder } from "../decode/decoder.js";
import { isObject } from "../decode/object.js";
import type { JsonObject } from "../encode/json.js";
import { own } from "./merge.js";
import { isBuiltIn, kindOfOverride, wrongKind, wrongOverride, type OverridePath } from "./override-error.js";

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
  const decodeWith = (path: OverridePath, value: unknown) => safeParse(withValue(sample, path, value));

  const expectedAt = (path: OverridePath): string => {
    const whole = safeParse(sample);
    const decoded = whole.success ? valueAt(whole.data, path) : undefined;
    if (isBuiltIn(decoded)) return kindOfOverride(decoded);
    // No type has a symbol, so this is refused where a type has been found to be wrong.
    const refusal = decodeWith(path, Symbol());
    return (refusal.success ? undefined : refusal.error.issues[0]?.expected) ?? "something else";
  };

  return (path, given, encoded) => {
    const result = decodeWith(path, onTheWire(given, encoded));
    if (result.success) {
      const decoded = valueAt(result.data, path);
      if (decoded === NOTHING) throw wrongOverride(path, "there is no such property");
      if (isAsGiven(decoded, given, encoded)) return;
    }
    throw wrongKind(path, expectedAt(path), given);
  };
}

/** Whether a decoder left a value what it was: it takes null for nothing, and makes Dates and bytes of other things. */
function isAsGiven(decoded: unknown, given: unknown, encoded: unknown): boolean {
  if (given === null || given === undefined) return decoded === null;
  const isTold = isBuiltIn(decoded) || (isBuiltIn(given) && encoded !== given);
  return !isTold || kindOfOverride(decoded) === kindOfOverride(given);
}

/** What a decoder is to be asked about. For Dates and bytes that an encoder only hands on a symbol stands: it is no map. */
function onTheWire(given: unknown, encoded: unknown): unknown {
  if (!isBuiltIn(given)) return given;
  return encoded === given ? Symbol() : (encoded ?? "");
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
  if (Array.isArray(decoded)) return valueAt(decoded[0], rest);
  return isObject(decoded) && Object.hasOwn(decoded, key) ? valueAt(decoded[key], rest) : NOTHING;
}
