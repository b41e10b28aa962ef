import { BASE64_ALPHABET } from "../base64-alphabet.js";
import { EQUALS } from "../character-codes.js";
import { nodeBuffer } from "../node-buffer.js";

/** The value of each character up to U+00FF; -1 for what base64 has no use for. */
const SEXTETS: Int8Array = /* @__PURE__ */ sextets();

/**
 * Decodes as Go's `base64.StdEncoding` does: standard alphabet, padding required, CR and LF skipped wherever they are,
 * bits after the last byte ignored.
 *
 * @returns bytes that own their buffer; `undefined` when Go refuses `text`
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const { length } = text;
  // Calling the platform costs as much as reading so many characters.
  if (length > 200) {
    const buffer = nodeBuffer()?.from(text, "base64");
    // It is laxer than Go. A text that it would write back unchanged is one that Go reads, and in the same way.
    if (buffer?.toString("base64") === text) return new Uint8Array(buffer);
  }
  const padding = text.charCodeAt(length - 1) !== EQUALS ? 0 : text.charCodeAt(length - 2) !== EQUALS ? 1 : 2;
  // Negative as soon as there is something wrong.
  let fault = -(length % 4);
  const bytes = new Uint8Array(fault < 0 ? 0 : (length / 4) * 3 - padding);
  for (let from = 0, to = 0; from < length; from += 4, to += 3) {
    const left = from + 4 < length ? 0 : padding;
    const bits =
      (sextet(text, from) << 18) |
      (sextet(text, from + 1) << 12) |
      (left < 2 ? sextet(text, from + 2) << 6 : 0) |
      (left < 1 ? sextet(text, from + 3) : 0);
    fault |= bits;
    bytes[to] = bits >> 16;
    // Writing past the end, where the padding is, does nothing.
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  if (fault >= 0) return bytes;
  const line = text.replace(/[\r\n]+/g, "");
  return line === text ? undefined : decodeBase64(line);
}

function sextet(text: string, at: number): number {
  return SEXTETS[text.charCodeAt(at)] ?? -1;
}

function sextets(): Int8Array {
  const table = new Int8Array(256).fill(-1);
  for (let value = 0; value < 64; value++) table[BASE64_ALPHABET.charCodeAt(value)] = value;
  return table;
}
