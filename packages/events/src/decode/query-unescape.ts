import { refuse } from "./passes.js";

const BAD_ESCAPE = /%(?![\da-f]{2})/i;

/** The escapes of one well-formed UTF-8 sequence beyond ASCII (Unicode, table 3-7), or that of any other byte. */
const SEQUENCE =
  /%(?:(?:c[2-9a-f]|d.)|(?:e0%[ab]|ed%[89]|e[1-9a-cef]%[89ab]|(?:f0%[9ab]|f4%8|f[1-3]%[89ab]).%[89ab]).)%[89ab].|%../gi;

/**
 * What Go's `url.QueryUnescape` makes of `key`, each byte that is not UTF-8 read as U+FFFD; `""` for what is not a
 * string. A `%` without two hexadecimal digits is refused.
 *
 * @param _replaced what the payload itself holds in the place of the result, already checked
 * @param key the encoded text; evaluated last, so that the second pass stands on it
 */
export function queryUnescaped(_replaced: unknown, key: unknown): string {
  if (typeof key !== "string") return "";
  const text = key.includes("+") ? key.replaceAll("+", " ") : key;
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A `%` that escapes nothing, or bytes that are not UTF-8.
    return BAD_ESCAPE.test(text) ? refuse("URL-encoded string", key, "") : text.replace(SEQUENCE, decodeSequence);
  }
}

/** As `queryUnescaped`, with `undefined` for `""`. */
export function optionalQueryUnescaped(replaced: unknown, key: unknown): string | undefined {
  return queryUnescaped(replaced, key) || undefined;
}

function decodeSequence(encoded: string): string {
  // A byte from 0x80 (its first digit comes after "7") on its own is the last alternative.
  return encoded.length === 3 && encoded.charCodeAt(1) > 55 ? "\uFFFD" : decodeURIComponent(encoded);
}
