import type { Document } from "../fixtures.js";

/** A way to decode an event, as a module that is bundled like a Lambda function. */
export interface Contestant {
  /** Also the name of its bundles. */
  readonly name: string;
  readonly label: string;
  /** What it is made of, for the list of versions: packages of the benchmark or of the repository. */
  readonly packages: readonly string[];
  /** What it does, and what it leaves out. */
  readonly does: string;
  /**
   * The source of a module: `decode(value)` gives the value or throws, `accepts(value)` says whether it is good without
   * throwing, and may leave the reasons where the library puts them; `decodeText(text)` where that is more than
   * `JSON.parse` first; `encode(value)`. Or why there is none.
   */
  source(document: Document): Promise<ModuleSource> | ModuleSource;
}

export type ModuleSource = { readonly code: string } | { readonly missing: string };

/** What such a module exports. */
export interface ContestantModule {
  decode(value: unknown): unknown;
  accepts(value: unknown): boolean;
  decodeText?(text: string): unknown;
  encode?(value: unknown): unknown;
}
