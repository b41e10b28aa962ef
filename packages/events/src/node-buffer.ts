/** What is used of Node's `Buffer`. */
export interface NodeBuffer {
  from(text: string, encoding: "base64"): BufferBytes;
  from(buffer: ArrayBufferLike, byteOffset: number, length: number): BufferBytes;
}

interface BufferBytes extends Uint8Array {
  toString(encoding?: "base64"): string;
}

/** Node's `Buffer`, whose base64 is many times as fast as ours for what is long; nothing where there is none. */
export function nodeBuffer(): NodeBuffer | undefined {
  return (globalThis as { readonly Buffer?: NodeBuffer }).Buffer;
}
