import { kindOf } from "./decode-error.js";

/**
 * Where `text` stops being JSON (RFC 8259): the index of the first token that no JSON text could have there,
 * `text.length` when it ends too early, -1 when nothing is wrong. It agrees with `JSON.parse` and does not recurse.
 */
export function findJsonError(text: string): number {
  // A scalar, which is a string or anything else up to white space or punctuation; or a punctuation character.
  const tokens = /("[^"\\]*(?:\\[^][^"\\]*)*"?|[^ \t\n\r"[\]{},:]+)|[[\]{},:]/g;
  // The bracket that is open, the token before, and a token that may come then; `k` is a key, `v` any other value.
  const grammar = /^(?:[v[{]|\[(?:\[[v[{\]]|v[,\]]|,[v[{])|{(?:{[k}]|k:|:[v[{]|v[,}]|,k))$/;
  const open: string[] = [];
  let before = "";
  let at = 0;
  try {
    for (const { 0: token, 1: scalar, index } of text.matchAll(tokens)) {
      at = index;
      const bracket = open.at(-1) ?? "";
      const kind = scalar === undefined ? token : bracket === "{" && before !== ":" && scalar[0] === '"' ? "k" : "v";
      // No text at all is no JSON either.
      JSON.parse(grammar.test(bracket + before + kind) ? (scalar ?? "0") : "");
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
