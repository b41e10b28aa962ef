/** A place in a payload: property names and list indexes from its root. */
export type Path = readonly (string | number)[];

/** A place in a text, in UTF-16 code units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** What can be wrong, with what it means: the rules that reports name. */
export const RULES = {
  unreadable: "A file, folder or link that cannot be read",
  "not-text": "A file that is not text in UTF-8",
  "too-large": "A document that is larger than any Lambda event",
  syntax: "Text that is not JSON",
  empty: "A file without an event",
  unidentified: "JSON that is no event Lambda sends",
  "invalid-value": "A value that the official Go SDK refuses",
  "missing-property": "A property that the event always has is missing (--strict)",
  "unknown-property": "A property that the official Go SDK does not know (--strict)",
  "duplicate-key": "A key that its object has already (--strict)",
  disagreement: "Schema and decoder disagree: a bug of ours",
} as const;

export type Rule = keyof typeof RULES;

/** One thing that is wrong in a payload. */
export interface Problem {
  readonly rule: Rule;
  /** The offending value, or what is nearest to where it should be. */
  readonly path: Path;
  /** The name of the property at the path is what offends, not its value. */
  readonly isName?: true;
  /** Where it is in the text, when the path does not say that. */
  readonly span?: Span;
  /** What is wrong, without a full stop and without the value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** A range of a text. Lines and columns start at 1, and columns count UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A problem with its place. */
export interface Finding extends Problem {
  readonly range: Range;
  readonly type: string | undefined;
  /** The lines around it. */
  readonly excerpt: Excerpt | undefined;
}

/** A few lines of a file, long ones cut. */
export interface Excerpt {
  readonly text: string;
  readonly firstLine: number;
  /** How many characters are cut from the start of each line. */
  readonly cutColumns: number;
}

/** What became of a file. */
export interface FileReport {
  /** As it is to be printed: relative to the folder of the run, with forward slashes. */
  readonly file: string;
  /** Its absolute path; `undefined` for standard input. */
  readonly path: string | undefined;
  /** How many documents are of which type. */
  readonly types: ReadonlyMap<string, number>;
  /** One, or as many as there are lines that are not blank. */
  readonly documents: number;
  /** The first of them, in the order of the text. */
  readonly findings: readonly Finding[];
  /** How many there are in all. */
  readonly findingCount: number;
}

/** What became of a run. */
export interface RunSummary {
  readonly files: number;
  readonly documents: number;
  readonly findings: number;
  readonly filesWithFindings: number;
  /** The files that were named and left out. */
  readonly ignored: readonly string[];
  readonly milliseconds: number;
}

/** The most findings of one file that are kept; the rest are counted. */
export const MAX_FINDINGS_PER_FILE = 100;
