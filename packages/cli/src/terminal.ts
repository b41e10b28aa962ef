/** Where a run reads and prints. What is optional is for tests to set; without it, the process decides. */
export interface Terminal {
  write(text: string): void;
  writeError(text: string): void;
  /** Standard input. */
  readonly input?: AsyncIterable<Uint8Array>;
  /** Whether what is written may have colours. */
  readonly hasColors?: boolean;
  /** Whether somebody watches standard error, so that progress may be shown and wiped out again. */
  readonly isWatched?: boolean;
  /** The folder that relative paths start from. */
  readonly folder?: string;
  /** The environment variables. */
  readonly environment?: { readonly [name: string]: string | undefined };
}

/** How a run ends: with nothing to report, with findings, because it was called wrongly, or before its end. */
export const EXIT = { good: 0, findings: 1, usage: 2, unfinished: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
