/** What terminals do not show, or do something else with: it could hide a part of a file, or change the screen. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200D)\p{Cf}|\p{Cs}/gu;

/** A line with what cannot be seen as escapes; tabs stay. */
export function visible(line: string): string {
  return line.replace(HIDDEN, (sign) => (sign === "\t" ? sign : escaped(sign)));
}

function escaped(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
