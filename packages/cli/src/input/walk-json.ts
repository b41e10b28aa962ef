import { createScanner } from "jsonc-parser";

/** Told what a JSON text has, in its order. Lengths and offsets are in UTF-16 code units. */
export interface JsonVisitor {
  /** The name of the value that comes next, without its quotes and escapes. */
  name(name: string, offset: number, length: number): void;
  /** A string, number or word, or the bracket that opens an object or a list. */
  value(offset: number, length: number, opens: "object" | "list" | undefined): void;
  /** The end of what was opened last. */
  close(): void;
}

/** Goes through a JSON text. It does not recurse: a text may be nested deeper than any stack. */
export function walkJson(text: string, visitor: JsonVisitor): void {
  const scanner = createScanner(text, true);
  const open: ("object" | "list")[] = [];
  let isName = false;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const [offset, length] = [scanner.getTokenOffset(), scanner.getTokenLength()];
    const sign = text.charAt(offset);
    if (sign === "{" || sign === "[") {
      const opens = sign === "{" ? "object" : "list";
      visitor.value(offset, length, opens);
      open.push(opens);
      isName = opens === "object";
    } else if (sign === "}" || sign === "]") {
      visitor.close();
      open.pop();
    } else if (sign === ",") {
      isName = open.at(-1) === "object";
    } else if (isName) {
      visitor.name(scanner.getTokenValue(), offset, length);
      isName = false;
    } else if (sign !== ":") {
      visitor.value(offset, length, undefined);
    }
  }
}
