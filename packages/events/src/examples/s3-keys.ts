import { S3Object, type S3Event } from "../../generated/string-null-none/s3.js";
import { isObject } from "../codec/decode/object.js";
import type { JsonObject } from "../codec/encode/json.js";
import type { Init } from "../codec/init.js";
import { wrongOverride } from "./override-error.js";

/**
 * Gives each S3 object the `key` that its `urlDecodedKey` is decoded from. Only the former is on the wire.
 *
 * @throws TypeError where both are overridden and disagree
 */
export function settleKeys({ Records: records }: JsonObject, overrides: Init<S3Event> | undefined): void {
  if (!Array.isArray(records)) return;
  for (const [index, record] of (overrides?.Records ?? []).entries()) {
    const given = record.s3?.object;
    const object = (records[index] as { readonly s3?: { readonly object?: unknown } }).s3?.object;
    if (given?.urlDecodedKey === undefined || !isObject(object)) continue;
    const { urlDecodedKey, ...settled } = object as JsonObject;
    const path = ["Records", index, "s3", "object"];
    if (given.key === undefined) settled["key"] = encodeKey(given.urlDecodedKey, [...path, "urlDecodedKey"]);
    else if (decodeKey(given.key) !== urlDecodedKey) {
      throw wrongOverride(path, "key is not the encoded urlDecodedKey: give one of them");
    }
    Object.assign((records[index] as { readonly s3: object }).s3, { object: settled });
  }
}

function decodeKey(key: string): string | undefined {
  const result = S3Object.safeParse({ key });
  return result.success ? (result.data.urlDecodedKey ?? "") : undefined;
}

/** As S3 does: like a form, but with plain slashes. */
function encodeKey(key: string, path: readonly (string | number)[]): string {
  try {
    const encoded = encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/");
    return encoded.replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    throw wrongOverride(path, "it is not well-formed Unicode, so it has no encoded form");
  }
}
