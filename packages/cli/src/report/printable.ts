import { visible } from "aws-lambda-events/codec";

/**
 * Text of any lines in which none is a command of GitHub Actions. Its runner looks for them in all that a job prints: for
 * `::` at the start of a line, and for `##[` anywhere.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, String.raw`$1\u003a`).replaceAll("##[", String.raw`#\u0023[`);
}

/** Text of several lines, each of them as `visible` writes it. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

/** The same JSON, in which what cannot be seen is written as escapes of JSON. */
export function visibleJson(json: string): string {
  return json.replace(/[^\n -~]/gu, (sign) => (visible(sign) === sign ? sign : escapeUnits(sign)));
}

function escapeUnits(sign: string): string {
  const units = sign.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
  return units.map((unit) => `\\u${unit}`).join("");
}
