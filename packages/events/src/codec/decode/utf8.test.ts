import { describe, expect, test } from "vitest";
import { decodeUtf8 } from "./utf8.js";

// Expected texts by Go 1.26.8: `string([]rune(string(bytes)))`.
describe("decodeUtf8", () => {
  test.each([
    ["nothing", "", ""],
    ["sequences of every length", "41 c2a9 e4b896 f09f9880", "A©世😀"],
    [
      "the least and the greatest of each length",
      "00 7f c280 dfbf e0a080 efbfbf f0908080 f48fbfbf",
      "\u0000\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}",
    ],
    ["what is around the halves of pairs", "ed9fbf ee8080", "\ud7ff\ue000"],
    ["a U+FFFD that is there", "efbfbd", "\ufffd"],
  ])("reads %s", (_what, hex, text) => {
    expect(decodeUtf8(bytesOf(hex))).toBe(text);
  });

  test.each([
    ["a byte that follows nothing", "80 41 bf", "\ufffdA\ufffd"],
    ["leads that are none", "c0af c1bf f5808080 ff fe", "\ufffd".repeat(10)],
    ["overlong forms", "e09fbf f08fbfbf", "\ufffd".repeat(7)],
    ["halves of pairs", "eda080 edbfbf", "\ufffd".repeat(6)],
    ["what is beyond Unicode", "f4908080", "\ufffd".repeat(4)],
    ["each byte of a sequence that is cut short", "e4b8 41 f09f98 c3", "\ufffd\ufffdA\ufffd\ufffd\ufffd\ufffd"],
    ["a sequence that another cuts short", "e4b8 e4b896", "\ufffd\ufffd世"],
  ])("replaces %s, a byte at a time", (_what, hex, text) => {
    expect(decodeUtf8(bytesOf(hex))).toBe(text);
  });

  test("reads what is longer than an engine takes arguments", () => {
    const bytes = new TextEncoder().encode("aé世😀".repeat(100_000));
    expect(decodeUtf8(bytes)).toBe("aé世😀".repeat(100_000));
  });
});

function bytesOf(hex: string): number[] {
  return (hex.match(/[\da-f]{2}/g) ?? []).map((pair) => parseInt(pair, 16));
}
