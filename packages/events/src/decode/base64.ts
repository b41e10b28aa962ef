import { BASE64_ALPHABET } from "../base64-alphabet.js";

/** The value of each ASCII character; 0 for padding, -1 for what base64 has no use for. */
const SEXTETS: Int8Array = /* @__PURE__ */ sextets();

/**
 * Decodes as Go's `base64.StdEncoding` does: standard alphabet, padding required, CR and LF skipped wherever they are,
 * bits after the last byte ignored.
 *
 * @returns bytes that own their buffer; `undefined` when Go refuses `text`
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.includes("\n") || text.includes("\r")) text = text.replace(/[\r\n]+/g, "");
  const { length } = text;
  const padding = text.indexOf("=");
  const end = padding < 0 ? length : padding;
  if (length % 4 !== 0 || length - end > 2 || (length - end === 2 && !text.endsWith("="))) return undefined;

  const bytes = new Uint8Array((length / 4) * 3 - (length - end));
  for (let from = 0, to = 0; from < length; from += 4, to += 3) {
    const a = text.charCodeAt(from);
    const b = text.charCodeAt(from + 1);
    const c = text.charCodeAt(from + 2);
    const d = text.charCodeAt(from + 3);
    const bits = (sextet(a) << 18) | (sextet(b) << 12) | (sextet(c) << 6) | sextet(d);
    if (bits < 0) return undefined;
    bytes[to] = bits >> 16;
    // Writing past the end, where the padding is, does nothing.
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  return bytes;
}

function sextet(code: number): number {
  return SEXTETS[code] ?? -1;
}

function sextets(): Int8Array {
  const table = new Int8Array(128).fill(-1);
  for (let value = 0; value < 64; value++) table[BASE64_ALPHABET.charCodeAt(value)] = value;
  table[61] = 0;
  return table;
}
