import type { Measured } from "../statistics.js";

/** What one part of the benchmark has found, ready to be printed; kept as JSON between runs. */
export interface Section {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  /** Paragraphs before the tables. */
  readonly text: readonly string[];
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
  readonly plots: readonly Plot[];
  /** What of it docs/performance.md shows, by the name of the section there. */
  readonly summary?: { readonly [name: string]: Table };
}

export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  /** Whether it is of words, not of numbers. */
  readonly isProse?: true;
  readonly rows: readonly (readonly string[])[];
}

/** A number that was to be reached. */
export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
  /** Where it is not reached, the worst first, if it is for many. */
  readonly missed?: readonly string[];
}

/** Bars in groups, on a logarithmic scale. */
export interface Plot {
  /** Also the file's name. */
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly { readonly group: string; readonly label: string; readonly measured: Measured }[];
}
