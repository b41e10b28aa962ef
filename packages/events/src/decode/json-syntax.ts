/**
 * Where `text` stops being JSON (RFC 8259): the index of the first character that no JSON text could have there,
 * `text.length` when it ends too early, -1 when nothing is wrong. It agrees with `JSON.parse` and does not recurse.
 */
export function findJsonError(text: string): number {
  let at = 0;
  /** The brackets that are open, each by the one that closes it. */
  const open: string[] = [];

  /** Steps over the next character if it is one of `allowed`. */
  const take = (allowed: string): boolean => at < text.length && allowed.includes(text.charAt(at)) && ++at > 0;
  /** The same after white space. */
  const takeToken = (allowed: string): boolean => {
    while (take(" \t\n\r"));
    return take(allowed);
  };
  const takeDigits = (): boolean => {
    const start = at;
    while (take("0123456789"));
    return at > start;
  };
  const finishString = (): boolean => {
    while (text.charAt(at) >= " ") {
      if (take('"')) return true;
      if (!take("\\")) at++;
      else if (take("u")) {
        for (let i = 0; i < 4; i++) if (!take("0123456789abcdefABCDEF")) return false;
      } else if (!take('"\\/bfnrt')) return false;
    }
    return false;
  };
  const takeScalar = (): boolean => {
    if (take('"')) return finishString();
    const literal = ["true", "false", "null"].find(([first = ""]) => take(first));
    if (literal !== undefined) return Array.from(literal.slice(1)).every(take);
    take("-");
    if (!(take("0") || takeDigits()) || (take(".") && !takeDigits())) return false;
    return !take("eE") || (take("+-"), takeDigits());
  };

  for (;;) {
    if (open.at(-1) === "}" && !(takeToken('"') && finishString() && takeToken(":"))) return at;
    if (takeToken("{") || take("[")) {
      const close = text.charAt(at - 1) === "{" ? "}" : "]";
      // Only here may a bracket close without a value before it.
      if (!takeToken(close)) {
        open.push(close);
        continue;
      }
    } else if (!takeScalar()) return at;

    while (open.length === 0 || !takeToken(",")) {
      const close = open.pop();
      if (!takeToken(close ?? "")) return close === undefined && at === text.length ? -1 : at;
    }
  }
}

/** Says where `text` stops being JSON; both numbers start at 1, and columns count UTF-16 code units. */
export function describeJsonError(text: string): string {
  const at = findJsonError(text);
  // An engine may have limits of its own, on depth for one.
  if (at < 0) return "more than this engine can parse";
  const lines = text.slice(0, at).split("\n");
  return `a syntax error at line ${lines.length}, column ${at - text.lastIndexOf("\n", at - 1)}`;
}
