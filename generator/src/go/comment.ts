import type { Node } from "web-tree-sitter";

import type { FileContext } from "./file-context.js";
import type { Documentation } from "./model.js";

/** A comment, where it is, and whether code stands before it on its line. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isBehindCode: boolean;
}

/** All comments of a file in order. Where tree-sitter hangs them in its tree says nothing about what they belong to. */
export function collectComments(root: Node, text: string): Comment[] {
  const comments: Comment[] = [];
  for (const node of root.descendantsOfType("comment")) {
    const previous = comments.at(-1);
    comments.push({
      start: node.startIndex,
      end: node.endIndex,
      text: node.text,
      isBehindCode: isBehindCode(text, node.startIndex, previous),
    });
  }
  return comments;
}

function isBehindCode(text: string, start: number, previous: Comment | undefined): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const sharesLine = previous !== undefined && previous.end > lineStart;
  const before = text.slice(sharesLine ? previous.end : lineStart, start);
  return before.trim() !== "" || (sharesLine && previous.isBehindCode);
}

/** The comment group above the declaration that starts at `start`, by the rules of Go's parser. */
export function documentationAbove(context: FileContext, start: number): Documentation {
  return documentation([textOf(groupAbove(context, start))]);
}

/** The comment group above, and the one behind the declaration on the line where it ends. */
export function documentationAround(context: FileContext, start: number, end: number): Documentation {
  return documentation([textOf(groupAbove(context, start)), textOf(groupBehind(context, end))]);
}

function groupAbove(context: FileContext, start: number): Comment[] {
  const group: Comment[] = [];
  let below = start;
  const above = context.comments.filter((one) => one.end <= start);
  for (const comment of above.reverse()) {
    const gap = context.text.slice(comment.end, below);
    const lineBreaks = gap.split("\n").length - 1;
    const isAdjacent = group.length === 0 ? lineBreaks === 1 : lineBreaks <= 1;
    if (gap.trim() !== "" || !isAdjacent || comment.isBehindCode) break;
    group.unshift(comment);
    below = comment.start;
  }
  return group;
}

function groupBehind(context: FileContext, end: number): Comment[] {
  const group: Comment[] = [];
  let before = end;
  for (const comment of context.comments.filter((one) => one.start >= end)) {
    const gap = context.text.slice(before, comment.start);
    if (!(group.length === 0 ? /^[ \t;]*$/ : /^[ \t]*$/).test(gap)) break;
    group.push(comment);
    before = comment.end;
  }
  // With code after it on the line, Go takes the comment as part of neither.
  const rest = context.text.slice(before).split("\n", 1)[0] ?? "";
  return rest.trim() === "" ? group : [];
}

/** go/ast `CommentGroup.Text`: no markers, no directives, no trailing blanks, no runs of empty lines. */
function textOf(group: readonly Comment[]): string {
  const lines = group.flatMap((comment) => linesOf(comment.text)).map((line) => line.trimEnd());
  const kept = lines.filter((line, index) => line !== "" || (index > 0 && lines[index - 1] !== ""));
  return kept.join("\n").replace(/^\n+|\n+$/g, "");
}

function linesOf(comment: string): string[] {
  if (comment.startsWith("/*")) return comment.slice(2, -2).split("\n");
  const line = comment.slice(2);
  if (isDirective(line)) return [];
  return [line.startsWith(" ") ? line.slice(1) : line];
}

/** go/ast `isDirective`, and `//nolint`, which golangci-lint also takes without a colon. */
function isDirective(line: string): boolean {
  return /^(?:line |extern |export |[a-z0-9]+:[a-z0-9]|nolint\b)/.test(line);
}

function documentation(paragraphs: readonly string[]): Documentation {
  const text = paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
  return { text, isDeprecated: /^Deprecated:/m.test(text) };
}
