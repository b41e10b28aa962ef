/** A place in a source file. */
export interface Position {
  /** Path below the source folder, with forward slashes: `events/s3.go`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in bytes of UTF-8, as Go's own tools count. */
  readonly column: number;
}

/** Something the generator will not guess about. */
export interface Diagnostic {
  /** Short, stable, kebab-case: `custom-unmarshal`. */
  readonly code: string;
  /** What is wrong, as one sentence without a full stop. */
  readonly message: string;
  /** What to do about it, as one sentence without a full stop. */
  readonly hint: string;
  /** Where; absent when the problem is not in a file. */
  readonly position?: Position | undefined;
}

/** Thrown when the input cannot be turned into output without guessing. Holds every diagnostic found. */
export class GeneratorError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const sorted = [...diagnostics].sort(byPosition);
    super(sorted.map(formatDiagnostic).join("\n"));
    this.name = "GeneratorError";
    this.diagnostics = sorted;
  }
}

/** Renders a diagnostic the way compilers do: `file:line:column: message [code]`, then the hint, indented. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const place = diagnostic.position === undefined ? "" : `${formatPosition(diagnostic.position)}: `;
  return `${place}${diagnostic.message} [${diagnostic.code}]\n  ${diagnostic.hint}`;
}

/** `events/s3.go:64:1` */
export function formatPosition(position: Position): string {
  return `${position.file}:${position.line}:${position.column}`;
}

function byPosition(left: Diagnostic, right: Diagnostic): number {
  const a = left.position;
  const b = right.position;
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Where diagnostics go as they are found. */
export type Report = (diagnostic: Diagnostic) => void;
