import type { Node } from "web-tree-sitter";
import type { FileContext } from "./file-context.js";

const BEHAVIOUR = new Set(["method_declaration", "function_declaration", "var_declaration", "const_declaration"]);

/** String and rune literals, whose white space counts, or white space, which does not. */
const LITERAL_OR_SPACE = /("(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*')|\s+/g;

/** The code in a file that is no type: functions, methods, variables and constants, without comments and layout. */
export function behaviourOf(context: FileContext, declarations: readonly Node[]): string {
  return declarations
    .filter((declaration) => BEHAVIOUR.has(declaration.type))
    .map((declaration) => withoutComments(context, declaration.startIndex, declaration.endIndex))
    .join("\n")
    .replace(LITERAL_OR_SPACE, (_, literal: string | undefined) => literal ?? " ");
}

function withoutComments({ text, comments }: FileContext, start: number, end: number): string {
  let code = "";
  let at = start;
  for (const comment of comments) {
    if (comment.start < at || comment.end > end) continue;
    code += `${text.slice(at, comment.start)} `;
    at = comment.end;
  }
  return code + text.slice(at, end);
}
