import { formatPath } from "../codec/decode/decode-error.js";

/** Where an override is: property names and list indexes from the root. */
export type OverridePath = readonly (string | number)[];

/** An override that the type has no place for, which an encoder passes over. */
export function wrongOverride(path: OverridePath, what: string): TypeError {
  return new TypeError(`the overrides cannot be used: ${formatPath(path)}: ${what}`);
}
