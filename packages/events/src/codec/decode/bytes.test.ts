import { describe, expect, test } from "vitest";
import { bytes } from "./bytes.js";
import { decoder } from "./decoder.js";
import { list } from "./collections.js";

const HELLO = [104, 101, 108, 108, 111];

// Verdicts by Go 1.26.8: `json.Unmarshal` into a `[]byte`.
describe("bytes", () => {
  test.each([
    ["reads padded base64", "aGVsbG8=", HELLO],
    ["skips CR and LF", "aGVs\r\nbG8=\n", HELLO],
    ["skips them between two signs of padding", "aGVsbA=\n=", HELLO.slice(0, 4)],
    ["ignores the bits after the last byte", "aGVsbG9=", HELLO],
    ["reads the whole alphabet", "+/+/", [251, 255, 191]],
    ["is empty for an empty string", "", []],
    ["is empty for line breaks alone", "\n\r", []],
    ["reads an array of numbers, null as 0", [1, null, 255], [1, 0, 255]],
    ["is empty for an empty array", [], []],
    ["is empty for null", null, []],
    ["is empty for nothing", undefined, []],
  ])("%s", (_, value, expected) => {
    expect([...bytes(value)]).toEqual(expected);
  });

  test.each([
    ["missing padding", "aGVsbG8"],
    ["a space", "aGVsb G8="],
    ["something after the padding", "aGVsbG8=A"],
    ["a quantum after the padding", "aGVsbG8=aGVs"],
    ["too much padding", "aGVsbA==="],
    ["padding before the last place", "aGVsbA=A"],
    ["padding alone", "===="],
    ["a single character", "a==="],
    ["the URL alphabet", "_-8="],
    ["a character beyond ASCII", "aGVsbG8\u0141"],
  ])("refuses %s, at the end of a long text too", (_, text) => {
    for (const whole of [text, "aGVs".repeat(100) + text]) {
      const result = decoder("Bytes", bytes).safeParse(whole);
      expect(result.success ? "" : result.error.message).toBe("not a Bytes: expected base64 string, received string");
    }
  });

  test("reads long texts as it reads short ones", () => {
    const hel = Array.from({ length: 100 }, () => HELLO.slice(0, 3)).flat();
    for (const end of ["bG8=", "bG9=", "\r\nbG8=\n"]) {
      expect([...bytes("aGVs".repeat(100) + end)]).toEqual([...hel, 108, 111]);
    }
  });

  test("refuses other kinds of values", () => {
    const result = decoder("Bytes", bytes).safeParse({});
    expect(result.success ? "" : result.error.issues[0]?.expected).toBe("base64 string or array of bytes");
  });

  test("names the element of an array that is not a byte", () => {
    const result = decoder("Bytes", (value) => list(value, bytes)).safeParse([[0], [1, 256, "2"]]);
    expect(result.success ? [] : result.error.issues.map(({ path }) => path)).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  test("owns its buffer and is never a Buffer", () => {
    for (const value of ["aGVs\nbG8=", "aGVs".repeat(100), [1, 2], null]) {
      const decoded = bytes(value);
      expect(Object.getPrototypeOf(decoded)).toBe(Uint8Array.prototype);
      expect(decoded.buffer.byteLength).toBe(decoded.length);
    }
  });

  test("reads what is longer than a call can have arguments", () => {
    const decoded = bytes("AAEC".repeat(100_000));
    expect(decoded.length).toBe(300_000);
    expect([...decoded.subarray(299_997)]).toEqual([0, 1, 2]);
  });
});
