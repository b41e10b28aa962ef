import type { Excerpt, Path, Range, Span } from "../report/finding.js";
import { walkJson } from "./walk-json.js";

/** A JSON text in which places can be found. */
export interface JsonSource {
  /** Where the value at a path is, or its name; of what is not there, the nearest thing around it. */
  rangeOf(path: Path, isName: boolean): Range;
  rangeAt(span: Span): Range;
  /** The lines around a range. */
  excerptOf(range: Range): Excerpt;
}

/** Lines before and after the one that matters. */
const CONTEXT_LINES = 2;
/** Characters before the one that matters, and in all, where lines are long. */
const CUT_BEFORE = 60;
const MAX_WIDTH = 160;

/**
 * @param text the text; nothing of it is parsed before a place is asked for
 * @param firstLine the number of its first line in the file
 */
export function jsonSource(text: string, firstLine: number = 1): JsonSource {
  let starts: readonly number[] | undefined;
  let tree: Value | undefined;

  const lineStarts = (): readonly number[] => (starts ??= findLineStarts(text));
  const positionAt = (offset: number): { readonly line: number; readonly column: number } => {
    const index = lastAtMost(lineStarts(), offset);
    return { line: firstLine + index, column: offset - (lineStarts()[index] ?? 0) + 1 };
  };
  const rangeAt = ({ offset, length }: Span): Range => {
    const [start, end] = [positionAt(offset), positionAt(offset + length)];
    return { ...start, endLine: end.line, endColumn: end.column };
  };

  return {
    rangeAt,
    rangeOf: (path, isName) => rangeAt(spanOf((tree ??= parseTree(text)), path, isName)),
    excerptOf: ({ line, column }) => {
      const index = line - firstLine;
      const first = Math.max(0, index - CONTEXT_LINES);
      const start = lineStarts()[first] ?? 0;
      const end = lineStarts()[index + CONTEXT_LINES + 1] ?? text.length;
      return cutExcerpt(text.slice(start, end), firstLine + first, column);
    },
  };
}

/** A value, by where it is. Of what has parts, the bracket that opens it stands for the whole. */
interface Value extends Span {
  readonly name: { readonly text: string; readonly span: Span } | undefined;
  readonly children: Value[];
}

function parseTree(text: string): Value {
  const outside: Value = { offset: 0, length: Math.min(text.length, 1), name: undefined, children: [] };
  const open = [outside];
  let name: Value["name"];
  walkJson(text, {
    name: (decoded, offset, length) => void (name = { text: decoded, span: { offset, length } }),
    value: (offset, length, opens) => {
      const value: Value = { offset, length, name, children: [] };
      name = undefined;
      open.at(-1)?.children.push(value);
      if (opens !== undefined) open.push(value);
    },
    close: () => void open.pop(),
  });
  return outside.children[0] ?? outside;
}

function spanOf(root: Value, path: Path, isName: boolean): Span {
  let value = root;
  for (const [index, key] of path.entries()) {
    // Of a name that comes twice, `JSON.parse` takes the last.
    const named = value.children.filter(({ name }) => name?.text === key);
    const next = typeof key === "number" ? value.children[key] : named.at(-1);
    if (next === undefined) break;
    if (isName && index === path.length - 1) return next.name?.span ?? next;
    value = next;
  }
  return value;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last of the sorted numbers that is not greater than `limit`. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutExcerpt(text: string, firstLine: number, column: number): Excerpt {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  if (lines.every((line) => line.length <= MAX_WIDTH)) return { text: lines.join("\n"), firstLine, cutColumns: 0 };
  const cutColumns = Math.max(0, column - 1 - CUT_BEFORE);
  const cut = lines.map((line) => line.slice(cutColumns, cutColumns + MAX_WIDTH));
  return { text: cut.join("\n"), firstLine, cutColumns };
}
