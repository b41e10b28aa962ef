import { parseTree, type Node } from "jsonc-parser";
import type { Excerpt, Range } from "./finding.js";
import type { Path } from "./format-path.js";

/** A JSON text in which places can be found. */
export interface JsonSource {
  /** Where the value at a path is, or its name; of what is not there, the nearest thing around it. */
  rangeOf(path: Path, isName: boolean): Range;
  /** The range of a number of characters. */
  rangeAt(offset: number, length: number): Range;
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
  let tree: Node | undefined;
  let isParsed = false;

  const lineStarts = (): readonly number[] => (starts ??= findLineStarts(text));
  const root = (): Node | undefined => {
    if (!isParsed) [tree, isParsed] = [parseOrNothing(text), true];
    return tree;
  };
  const positionAt = (offset: number): { readonly line: number; readonly column: number } => {
    const index = lastAtMost(lineStarts(), offset);
    return { line: firstLine + index, column: offset - (lineStarts()[index] ?? 0) + 1 };
  };
  const rangeAt = (offset: number, length: number): Range => {
    const [start, end] = [positionAt(offset), positionAt(offset + length)];
    return { ...start, endLine: end.line, endColumn: end.column };
  };

  return {
    rangeAt,
    rangeOf: (path, isName) => {
      const found = findNode(root(), path, isName);
      if (found === undefined) return rangeAt(0, text === "" ? 0 : 1);
      // Of what has parts, the bracket that opens it stands for the whole.
      return rangeAt(found.offset, found.children === undefined ? found.length : 1);
    },
    excerptOf: ({ line, column }) => {
      const index = line - firstLine;
      const first = Math.max(0, index - CONTEXT_LINES);
      const start = lineStarts()[first] ?? 0;
      const end = lineStarts()[index + CONTEXT_LINES + 1] ?? text.length;
      return cutExcerpt(text.slice(start, end), firstLine + first, column);
    },
  };
}

/** A text may be deeper than the parser goes. */
function parseOrNothing(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function findNode(root: Node | undefined, path: Path, isName: boolean): Node | undefined {
  let node = root;
  for (const [index, key] of path.entries()) {
    const property = typeof key === "string" ? lastProperty(node, key) : undefined;
    if (isName && index === path.length - 1) return property?.children?.[0] ?? node;
    const next = typeof key === "number" ? node?.children?.[key] : property?.children?.[1];
    if (next === undefined) break;
    node = next;
  }
  return node;
}

/** Of a name that comes twice, `JSON.parse` takes the last. */
function lastProperty(object: Node | undefined, name: string): Node | undefined {
  const named =
    object?.type === "object" ? object.children?.filter((child) => child.children?.[0]?.value === name) : [];
  return named?.at(-1);
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
