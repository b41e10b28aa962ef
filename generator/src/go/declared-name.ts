import type { Node } from "web-tree-sitter";

import { type FileContext, positionOf } from "./file-context.js";

/** The names of Go's universe block that the model or the constants give a meaning to. */
const PREDECLARED: ReadonlySet<string> = new Set(
  (
    "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string " +
    "uint uint8 uint16 uint32 uint64 uintptr false iota nil true"
  ).split(" "),
);

/** Go spec, "Exported identifiers": the first character is an upper-case letter. */
export function isExportedName(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** `_` declares nothing. */
export function isBlank(name: string): boolean {
  return name === "_";
}

/**
 * Refuses a declaration that gives a predeclared name a new resolution. With it out of the way, `any` is always the empty
 * interface and `string` always the built-in type, in every file of the package.
 */
export function checkDeclaredName(context: FileContext, name: Node): void {
  if (!PREDECLARED.has(name.text)) return;
  context.report({
    code: "predeclared-name",
    message: `\`${name.text}\` is declared here and hides Go's own \`${name.text}\``,
    hint: "rename it upstream, or teach generator/src/go/declared-name.ts to tell the two apart",
    position: positionOf(context, name),
  });
}
