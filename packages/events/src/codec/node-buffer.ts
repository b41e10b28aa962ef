/** What is used of Node's `Buffer`. */
export interface NodeBuffer {
  from(text: string, encoding: "base64"): BufferBytes;
  from(buffer: ArrayBufferLike, byteOffset: number, length: number): BufferBytes;
}

interface BufferBytes extends Uint8Array {
  toString(encoding?: "base64"): string;
}

interface Platform {
  readonly Buffer?: NodeBuffer;
  readonly process?: { readonly versions?: { readonly node?: string } };
}

/**
 * Node's `Buffer`, whose base64 is many times as fast as ours for what is long; nothing on platforms that do not say that
 * they are Node, or like it: anything may be called `Buffer` in a browser.
 */
export function nodeBuffer(): NodeBuffer | undefined {
  const { Buffer, process } = globalThis as Platform;
  return process?.versions?.node === undefined ? undefined : Buffer;
}
