import { BASE64_ALPHABET } from "../base64-alphabet.js";
import { EQUALS } from "../character-codes.js";
import { refuse } from "../decode/passes.js";
import { nodeBuffer } from "../node-buffer.js";

/** Encodes a Go `[]byte`: base64, standard alphabet, padded. */
export function encodeBytes(value: Uint8Array): string {
  if (!isBytes(value)) return refuse("Uint8Array", value);
  const { length } = value;
  // Calling the platform costs as much as writing so many bytes.
  const platform = length > 24 ? nodeBuffer() : undefined;
  if (platform !== undefined) return platform.from(value.buffer, value.byteOffset, length).toString("base64");
  let text = "";
  for (let at = 0; at < length; at += 3) {
    // What is behind the end counts as 0.
    const bits = ((value[at] as number) << 16) | ((value[at + 1] ?? 0) << 8) | (value[at + 2] ?? 0);
    text += String.fromCharCode(
      character(bits >> 18),
      character(bits >> 12),
      at + 1 < length ? character(bits >> 6) : EQUALS,
      at + 2 < length ? character(bits) : EQUALS,
    );
  }
  return text;
}

/** Whether a value is a `Uint8Array`, also of another realm, such as test runners have. */
export function isBytes(value: unknown): value is Uint8Array {
  if (value instanceof Uint8Array) return true;
  return ArrayBuffer.isView(value) && (value as Partial<Uint8Array>)[Symbol.toStringTag] === "Uint8Array";
}

function character(bits: number): number {
  return BASE64_ALPHABET.charCodeAt(bits & 63);
}
