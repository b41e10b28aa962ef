import { kindOf } from "./decode-error.js";

/**
 * Where `text` stops being JSON (RFC 8259): the index of the first token that no JSON text could have there,
 * `text.length` when it ends too early, -1 when nothing is wrong. It agrees with `JSON.parse` and does not recurse.
 */
export function findJsonError(text: string): number {
  // A punctuation character, the start of a string, or another scalar: up to white space or punctuation.
  const tokens = /([[\]{},:])|"|[^ \t\n\r"[\]{},:]+/g;
  // A part of a string: the engine cannot repeat a group as often as a string may have escapes.
  const part = /(?:[^"\\]+|\\[^]){1,999}/y;
  // The bracket that is open, the token before, and a token that may come then; `k` is a key, `v` any other value.
  const grammar = /^(?:[v[{]|\[(?:\[[v[{\]]|v[,\]]|,[v[{])|{(?:{[k}]|k:|:[v[{]|v[,}]|,k))$/;
  const open: string[] = [];
  let before = "";
  let at = 0;
  try {
    for (let match; (match = tokens.exec(text)) !== null;) {
      at = match.index;
      let end = tokens.lastIndex;
      if (match[0] === '"') {
        part.lastIndex = end;
        while (part.test(text)) end = part.lastIndex;
        tokens.lastIndex = ++end;
      }
      const bracket = open.at(-1) ?? "";
      const kind = match[1] ?? (bracket === "{" && before !== ":" && match[0] === '"' ? "k" : "v");
      // No text at all is no JSON either.
      JSON.parse(grammar.test(bracket + before + kind) ? (match[1] ? "0" : text.slice(at, end)) : "");
      before = kind;
      if ("[{".includes(kind)) open.push(kind);
      if ("]}".includes(kind)) {
        open.pop();
        before = "v";
      }
    }
  } catch {
    return at;
  }
  return open.length > 0 || before === "" ? text.length : -1;
}

/** Says where `text` stops being JSON; both numbers start at 1, and columns count UTF-16 code units. */
export function describeJsonError(text: unknown): string {
  if (typeof text !== "string") return kindOf(text);
  const at = findJsonError(text);
  // An engine may have limits of its own, on depth for one.
  if (at < 0) return "more than this engine can parse";
  const lines = text.slice(0, at).split("\n");
  return `a syntax error at line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}
