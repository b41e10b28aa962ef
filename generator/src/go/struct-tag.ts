import { unquoteGoString } from "./go-literal.js";
import type { GoJsonTag } from "./model.js";

/** What a struct tag says about JSON. */
export type StructTag =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly tag: Omit<GoJsonTag, "position"> }
  | { readonly kind: "malformed"; readonly problem: string };

/*
 * reflect.StructTag.Lookup: blanks, a key without control characters, blanks, quotes or colons, a colon, and a quoted
 * value. Where Lookup silently gives up, this pattern does not match.
 */
const KEY_AND_VALUE = / *(?<key>[^\p{Cc} :"]+):(?<value>"(?:\\[^]|[^"\\])*")/uy;

/** encoding/json `isValidTag`: letters, digits, and punctuation other than quotes, backslash and comma. */
const VALID_NAME = /^[\p{L}\p{Nd}!#$%&()*+\-./:;<=>?@[\]^_{|}~ ]+$/u;

/** Reads a struct tag literal, raw (`` `json:"a"` ``) or interpreted (`"json:\"a\""`), by the rules of Go's `reflect`. */
export function parseStructTag(literal: string): StructTag {
  const text = unquoteGoString(literal);
  if (text === undefined)
    return {
      kind: "malformed",
      problem: "is not a string literal of valid UTF-8",
    };

  let jsonValue: string | undefined;
  let offset = 0;
  while (/[^ ]/.test(text.slice(offset))) {
    KEY_AND_VALUE.lastIndex = offset;
    const match = KEY_AND_VALUE.exec(text);
    if (match === null)
      return {
        kind: "malformed",
        problem: 'is not a list of key:"value" pairs',
      };
    // Go takes the first of two equal keys.
    if (match.groups?.["key"] === "json") jsonValue ??= match.groups["value"];
    offset = KEY_AND_VALUE.lastIndex;
  }
  return jsonValue === undefined ? { kind: "none" } : parseJsonValue(jsonValue);
}

function parseJsonValue(quoted: string): StructTag {
  const value = unquoteGoString(quoted);
  if (value === undefined)
    return {
      kind: "malformed",
      problem: "has a json value that is not a Go string",
    };

  const isIgnored = value === "-";
  const [name = "", ...options] = value.split(",");
  if (name !== "" && !VALID_NAME.test(name)) {
    return {
      kind: "malformed",
      problem: `has the JSON name ${JSON.stringify(name)}, which encoding/json ignores`,
    };
  }
  return {
    kind: "json",
    tag: {
      name: isIgnored ? "" : name,
      options: options.filter((option) => option !== ""),
      isIgnored,
    },
  };
}
