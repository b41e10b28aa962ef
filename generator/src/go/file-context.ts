import type { Node } from "web-tree-sitter";

import type { Diagnostic, Position } from "../diagnostic.js";
import type { Comment } from "./comment.js";

/** What everything that reads one file shares. */
export interface FileContext {
  readonly path: string;
  readonly text: string;
  /** The offset in `text` of the first character of each line. */
  readonly lineStarts: readonly number[];
  readonly comments: readonly Comment[];
  /** Local package name → import path. */
  readonly imports: ReadonlyMap<string, string>;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** The offset of the first character of each line. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The place of an offset in the text. tree-sitter counts UTF-16 units, Go counts bytes. */
export function positionAt(context: Pick<FileContext, "path" | "text" | "lineStarts">, offset: number): Position {
  let line = 0;
  let end = context.lineStarts.length;
  while (end - line > 1) {
    const middle = (line + end) >> 1;
    if ((context.lineStarts[middle] ?? 0) <= offset) line = middle;
    else end = middle;
  }
  const before = context.text.slice(context.lineStarts[line] ?? 0, offset);
  return {
    file: context.path,
    line: line + 1,
    column: Buffer.byteLength(before, "utf8") + 1,
  };
}

/** The place where a node starts. */
export function positionOf(context: FileContext, node: Node): Position {
  return positionAt(context, node.startIndex);
}

/** The children with a meaning: neither punctuation nor comments, which tree-sitter puts between any two tokens. */
export function partsOf(node: Node): Node[] {
  return node.namedChildren.filter((child) => child.type !== "comment");
}

/** The text of a node on one line. */
export function foldedText(node: Node): string {
  return node.text.replace(/\s+/g, " ");
}

/** Refuses a piece of Go that nobody has taught the parser, or that Go itself does not allow there. */
export function reportConstruct(context: FileContext, node: Node, place: string): void {
  context.report({
    code: "go-construct",
    message: `a ${node.type} in ${place} is not understood`,
    hint: "teach generator/src/go this construct, with a case in generator/src/go/cases",
    position: positionOf(context, node),
  });
}
