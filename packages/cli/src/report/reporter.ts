import type { FileReport, RunSummary } from "./finding.js";

/** Prints what a run finds: files as they are done, and the whole at its end. */
export interface Reporter {
  file(report: FileReport): void;
  end(summary: RunSummary): void;
}

export interface ReporterOptions {
  readonly write: (text: string) => void;
  readonly hasColors: boolean;
  /** Whether lines of the files are quoted. */
  readonly hasFrames: boolean;
  /** The folder that code hosts start paths from. */
  readonly root: string;
}

/** `1 file`, `2,000 files` */
export function count(amount: number, noun: string): string {
  return `${amount.toLocaleString("en-US")} ${noun}${amount === 1 ? "" : "s"}`;
}
