import { kindOf } from "./decode-error.js";

/** A string, a bracket or the like, or anything else up to white space or one of those. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"?|[[\]{},:]|[^ \t\n\r"[\]{},:]+/g;

/** The bracket that is open, the token before, and a token that may come then; `k` is a key, `v` a whole value. */
const GRAMMAR = /^(?:v|\[(?:\[[v\]]|v[,\]]|,v)|{(?:{[k}]|k:|:v|v[,}]|,k))$/;

/**
 * Where `text` stops being JSON (RFC 8259): the index of the first token that no JSON text could have there,
 * `text.length` when it ends too early, -1 when nothing is wrong. It agrees with `JSON.parse` and does not recurse.
 */
export function findJsonError(text: string): number {
  const open: string[] = [];
  let before = "";
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const bracket = open.at(-1) ?? "";
    const isPunctuation = /^[\]},:]/.test(token);
    const isKey = bracket === "{" && before !== ":" && token.startsWith('"');
    const kind = isPunctuation ? token : isKey ? "k" : "v";
    if (!GRAMMAR.test(bracket + before + kind)) return index;
    before = kind;
    if (/^[[{]/.test(token)) open.push((before = token));
    else if (/^[\]}]/.test(token)) {
      open.pop();
      before = "v";
    } else if (!isPunctuation && !isJson(token)) return index;
  }
  return open.length > 0 || before === "" ? text.length : -1;
}

function isJson(token: string): boolean {
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
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
