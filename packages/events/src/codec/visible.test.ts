import { describe, expect, test } from "vitest";
import { visible } from "./visible.js";

describe("visible", () => {
  test.each([
    ["an escape sequence", "\u001b[2J", String.raw`\u001b[2J`],
    ["line ends and tabs", "a\r\n\tb", String.raw`a\u000d\u000a\u0009b`],
    ["delete and C1 controls", "\u007f\u0085\u009b", String.raw`\u007f\u0085\u009b`],
    ["line and paragraph separators", "\u2028\u2029", String.raw`\u2028\u2029`],
    ["marks of direction", "\u200e\u202e\u2066\u061c", String.raw`\u200e\u202e\u2066\u061c`],
    ["halves of pairs", "\ud800", String.raw`\ud800`],
    ["invisible characters beyond 16 bits", "\u{e0041}", String.raw`\u{e0041}`],
  ])("writes %s as escapes", (_what, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test.each(["plain", "é", "世界", "👩‍👩‍👧", 'quotes " and \\'])("leaves %s as it is", (text) => {
    expect(visible(text)).toBe(text);
  });
});
