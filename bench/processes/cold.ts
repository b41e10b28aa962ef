/*
 * Measures what a bundle costs a process that has just started: import and first decode, and the heap that stays. Needs
 * --expose-gc.
 */
import { readFileSync } from "node:fs";
import type { ContestantModule } from "../contestants/contestant.js";
import { answer, question } from "./question.js";

export interface ColdQuestion {
  readonly bundle: string;
  readonly document: string;
}

export interface ColdAnswer {
  readonly milliseconds: number;
  readonly heapBytes: number;
}

const { bundle, document } = question<ColdQuestion>();
const value: unknown = JSON.parse(readFileSync(document, "utf8"));
const collect = (globalThis as { readonly gc?: () => void }).gc;
if (collect === undefined) throw new Error("heap growth is measured with --expose-gc");

collect();
collect();
const heapBefore = process.memoryUsage().heapUsed;
const begin = performance.now();
const { decode } = (await import(bundle)) as ContestantModule;
const decoded = decode(value);
const milliseconds = performance.now() - begin;
collect();
collect();
const heapBytes = process.memoryUsage().heapUsed - heapBefore;
answer({ milliseconds, heapBytes } satisfies ColdAnswer);
// Keeps what was imported, and what it made, to the end.
export const kept: unknown[] = [decode, decoded];
