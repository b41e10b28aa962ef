/**
 * What terminals and logs do not show, or do something else with: controls (C0, C1), marks of direction, line
 * separators, halves of surrogate pairs. The joiner of emoji stays.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200D)\p{Cf}/gu;

/**
 * A text that may hold anything, as one line that is safe to print: what cannot be seen is written as `\u001b`. Every
 * name or key that comes from outside goes through here on its way into a message or a report.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
}
