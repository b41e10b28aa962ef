import { expect, test } from "vitest";
import { encodeJSONNumberBytes } from "../../../generated/encoders/kafka.js";
import { decoder } from "../decode/decoder.js";
import { decodeJSONNumberBytes } from "./kafka.js";

// Expected values by Go 1.26.8 and aws-lambda-go 1.55.1.
test("JSONNumberBytes decodes signed numbers, null as 0", () => {
  expect([...decodeJSONNumberBytes([1, -1, null, -128, 127])]).toEqual([1, 255, 0, 128, 127]);
});

test("JSONNumberBytes is empty for null and for nothing", () => {
  expect(decodeJSONNumberBytes(null)).toEqual(new Uint8Array());
  expect(decodeJSONNumberBytes(undefined)).toEqual(new Uint8Array());
});

test.each([[[128]], [[-129]], [[1.5]], [["1"]], ["AAAA"], [{}]])("JSONNumberBytes refuses %j", (value) => {
  expect(decoder("Bytes", decodeJSONNumberBytes).safeParse(value).success).toBe(false);
});

test("JSONNumberBytes encodes signed numbers", () => {
  expect(encodeJSONNumberBytes(Uint8Array.of(1, 255, 0, 128, 127))).toEqual([1, -1, 0, -128, 127]);
  for (const value of [undefined, null, [1], "AQ==", new Int8Array(1)]) {
    expect(() => (encodeJSONNumberBytes as (value: unknown) => unknown)(value)).toThrow(TypeError);
  }
});
