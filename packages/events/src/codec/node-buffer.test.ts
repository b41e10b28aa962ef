import { afterEach, expect, test, vi } from "vitest";
import { decodeBase64 } from "./decode/base64.js";
import { encodeBytes } from "./encode/bytes.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(["Node", "a browser"])("bytes of any length are read and written on %s", (platform) => {
  const samples = Array.from({ length: 400 }, (_, length) => {
    const bytes = Uint8Array.from({ length }, (__, index) => (index * 167 + length) & 255);
    return { bytes, base64: Buffer.from(bytes).toString("base64") };
  });
  if (platform !== "Node") {
    vi.stubGlobal("process", undefined);
    vi.stubGlobal("Buffer", { isBuffer: () => false });
  }
  for (const { bytes, base64 } of samples) {
    expect(decodeBase64(base64)).toEqual(bytes);
    expect(encodeBytes(bytes)).toBe(base64);
  }
});

test("a part of a buffer is written alone", () => {
  const whole = new Uint8Array(300).fill(255);
  whole.fill(0, 100, 160);
  expect(encodeBytes(whole.subarray(100, 160))).toBe("A".repeat(80));
});
