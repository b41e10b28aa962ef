import type { Document } from "./fixtures.js";
import type { Effort } from "./processes/alternate.js";

/** A decoder in another language, built as a program that measures itself. */
export interface NativePeer {
  readonly label: string;
  readonly does: string;
  /** Of what it was built: versions for the report. */
  readonly versions: readonly string[];
  /** Nanoseconds from text to typed value; `undefined` when it does not take the document. */
  measure(document: Document, effort: Effort): Promise<number | undefined>;
}

export function buildNativePeers(_log: (line: string) => void): NativePeer[] {
  return [];
}
