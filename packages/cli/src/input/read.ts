import { isUtf8 } from "node:buffer";
import type { Rule } from "../report/finding.js";

/** Why a file, or a line of it, is not looked into. */
export interface Refusal {
  readonly rule: Rule;
  readonly message: string;
  readonly hint: string;
}

/** A text, or why there is none. */
export type Reading = { readonly text: string } | { readonly refusal: Refusal };

/** Lambda takes 6 MB at once. Indented it may be a few times that; what is larger still is no event. */
export const MAX_DOCUMENT_BYTES: number = 64 * 1024 * 1024;

/** The text of a document in UTF-8, without a byte order mark. */
export function decodeText(bytes: Buffer): Reading {
  if (bytes.length > MAX_DOCUMENT_BYTES) return { refusal: tooLarge() };
  if (!isUtf8(bytes)) return { refusal: notText(bytes) };
  return { text: withoutMark(bytes.toString("utf8")) };
}

/** The text without a byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

export function tooLarge(): Refusal {
  return {
    rule: "too-large",
    message: `larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB: no Lambda event is, the limit is 6 MB`,
    hint: "if it holds many events, write one on each line of an .ndjson file, which may be of any size",
  };
}

function notText(bytes: Buffer): Refusal {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return {
    rule: "not-text",
    message: isUtf16 ? "this is UTF-16: JSON is exchanged in UTF-8" : "this is not text in UTF-8",
    hint: isUtf16
      ? "save it in UTF-8; in PowerShell: Out-File -Encoding utf8"
      : "leave it out of the check if it is no JSON",
  };
}

const NEWLINE = 0x0a;
const SPACE = 0x20;

/**
 * The lines of a stream, a batch for each chunk, so that a stream of any length takes little memory. A line that is too
 * long is given up when it is.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Reading[]> {
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end < 0) {
      pendingBytes += chunk.length;
      // Of a line that is too long its length is enough.
      if (pendingBytes <= MAX_DOCUMENT_BYTES) pending.push(chunk);
      continue;
    }
    if (pendingBytes > MAX_DOCUMENT_BYTES) {
      const first = chunk.indexOf(NEWLINE);
      yield [{ refusal: tooLarge() }];
      if (first < end) yield splitLines(Buffer.from(chunk.subarray(first + 1, end)));
    } else {
      yield splitLines(Buffer.concat([...pending, chunk.subarray(0, end)]));
    }
    const rest = chunk.subarray(end + 1);
    [pending, pendingBytes] = [[rest], rest.length];
  }
  if (pendingBytes > MAX_DOCUMENT_BYTES) yield [{ refusal: tooLarge() }];
  else if (pendingBytes > 0) yield splitLines(Buffer.concat(pending));
}

function splitLines(bytes: Buffer): readonly Reading[] {
  if (isUtf8(bytes))
    return bytes
      .toString("utf8")
      .split("\n")
      .map((text) => ({ text }));
  const lines: Reading[] = [];
  for (let start = 0; start <= bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    lines.push(isUtf8(line) ? { text: line.toString("utf8") } : { refusal: notText(line) });
    start = end + 1;
  }
  return lines;
}

/** A stream that was looked at: its first line that is not blank, and all of it again. */
export interface Peeked {
  readonly firstLine: string;
  readonly stream: AsyncIterable<Uint8Array>;
}

/** Reads a stream up to the end of its first line that is not blank. */
export async function peekLine(stream: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let bytes = 0;
  let hasContent = false;
  while (bytes <= MAX_DOCUMENT_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    taken.push(next.value);
    bytes += next.value.length;
    const content: number = hasContent ? 0 : next.value.findIndex((byte) => byte > SPACE);
    hasContent ||= content >= 0;
    if (hasContent && next.value.includes(NEWLINE, content)) break;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* taken;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  const [firstLine = ""] = withoutMark(Buffer.concat(taken).toString("utf8")).trimStart().split("\n", 1);
  return { firstLine, stream: all() };
}

/** All of a stream; one byte more than a document may have, if it is longer. */
export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) break;
  }
  return Buffer.concat(chunks);
}
