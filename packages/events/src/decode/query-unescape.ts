import { PERCENT, PLUS, SPACE } from "../character-codes.js";
import { refuse } from "./passes.js";

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
    const isPlus = code === PLUS;
    if (!isPlus && code !== PERCENT) continue;
    const character = isPlus ? SPACE : hexDigit(key, at + 1) * 16 + hexDigit(key, at + 2);
    if (!(character < 128)) return beyondAscii(key);
    text += key.slice(start, at) + String.fromCharCode(character);
    start = at + (isPlus ? 1 : 3);
  }
  return text + key.slice(start);
}

/** NaN for what is no hexadecimal digit. */
function hexDigit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const letter = code | 32;
  return code > 47 && code < 58 ? code - 48 : letter > 96 && letter < 103 ? letter - 87 : NaN;
}

/** For keys with an escape of more than ASCII, or with a `%` that is no escape at all. */
function beyondAscii(key: string): string {
  if (/%(?![\da-f]{2})/i.test(key)) return refuse("URL-encoded string", key);
  // The escapes of what may be one UTF-8 sequence, or that of any other byte.
  const sequences = /%(?:f.(?:%[89ab].){3}|e.(?:%[89ab].){2}|[cd].%[89ab].|..)/gi;
  return key.replaceAll("+", " ").replace(sequences, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return "\uFFFD".repeat(escapes.length / 3);
    }
  });
}
