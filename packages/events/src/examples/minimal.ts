import { identify } from "../../generated/identify/identify.js";
import { isObject } from "../codec/decode/object.js";
import type { JsonObject } from "../codec/encode/json.js";
import { decoderOf } from "../testing/decoder-of.js";
import { SAMPLES, type Examples } from "../../generated/examples/all.js";
import { example } from "./example.js";

/**
 * The least that is left of the example of a type when everything is taken away that can be. It still decodes, an event
 * is still told from others, by its outer shape and its discriminators, and an answer has what its receiver demands.
 */
export function minimalExample(name: keyof Examples): JsonObject {
  const payload = example(name);
  const { safeParse } = decoderOf(name);
  const encode = SAMPLES[name].encode as (value: unknown) => JsonObject;
  const identity = identify(payload).join();
  const stands = (value: unknown): boolean => {
    const result = safeParse(value);
    return result.success && identify(value).join() === identity && canBeEncoded(result.data, encode);
  };
  return shrink(payload, stands) as JsonObject;
}

function canBeEncoded(value: unknown, encode: (value: unknown) => JsonObject): boolean {
  try {
    encode(value);
    return true;
  } catch {
    return false;
  }
}

/** Takes away the properties and the last elements without which a value stands, at every depth. */
function shrink(value: unknown, stands: (value: unknown) => boolean): unknown {
  if (Array.isArray(value)) return shrinkList(value, stands);
  return isObject(value) ? shrinkObject(value, stands) : value;
}

function shrinkObject(value: JsonObject, stands: (value: unknown) => boolean): JsonObject {
  let kept = value;
  for (const name of Object.keys(value)) {
    const { [name]: _, ...others } = kept;
    if (stands(others)) kept = others;
  }
  const shrunk = { ...kept };
  for (const name of Object.keys(kept))
    shrunk[name] = shrink(shrunk[name], (part) => stands({ ...shrunk, [name]: part }));
  return shrunk;
}

function shrinkList(list: readonly unknown[], stands: (value: unknown) => boolean): unknown[] {
  const shrunk = [...list];
  while (shrunk.length > 0 && stands(shrunk.slice(0, -1))) shrunk.pop();
  for (const [at, item] of shrunk.entries())
    shrunk[at] = shrink(item, (part) => stands(shrunk.map((other, index) => (index === at ? part : other))));
  return shrunk;
}
