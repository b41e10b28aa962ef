import { PERCENT, PLUS } from "../character-codes.js";
import { refuse } from "./passes.js";
import { decodeUtf8 } from "./utf8.js";

/**
 * What Go's `url.QueryUnescape` makes of `key`, each byte that is not UTF-8 read as U+FFFD; `""` for what is not a
 * string. A `%` without two hexadecimal digits is refused.
 *
 * @param _replaced what the payload itself holds in the place of the result, already checked
 * @param key the encoded text; evaluated last, so that the second pass stands on it
 */
export function queryUnescaped(_replaced: unknown, key: unknown): string {
  if (typeof key !== "string") return "";
  let text = "";
  let start = 0;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code !== PLUS && code !== PERCENT) continue;
    text += key.slice(start, at);
    if (code === PLUS) text += " ";
    else {
      const bytes: number[] = [];
      for (; key.charCodeAt(at) === PERCENT; at += 3) {
        const byte = hexDigit(key, at + 1) * 16 + hexDigit(key, at + 2);
        if (byte !== byte) return refuse("URL-encoded string", key);
        bytes.push(byte);
      }
      text += decodeUtf8(bytes);
      at--;
    }
    start = at + 1;
  }
  return text + key.slice(start);
}

/** NaN for what is no hexadecimal digit. */
function hexDigit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const letter = code | 32;
  return code > 47 && code < 58 ? code - 48 : letter > 96 && letter < 103 ? letter - 87 : NaN;
}
