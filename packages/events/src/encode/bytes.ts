import { BASE64_ALPHABET } from "../base64-alphabet.js";

/** Encodes a Go `[]byte`: base64, standard alphabet, padded; `""` for `undefined`. */
export function encodeBytes(value: Uint8Array | undefined): string {
  if (value === undefined) return "";
  let text = "";
  for (let at = 0; at < value.length; at += 3) {
    const [a = 0, b, c] = value.subarray(at, at + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += character(bits >> 18) + character(bits >> 12);
    text += (b === undefined ? "=" : character(bits >> 6)) + (c === undefined ? "=" : character(bits));
  }
  return text;
}

function character(bits: number): string {
  return BASE64_ALPHABET.charAt(bits & 63);
}
