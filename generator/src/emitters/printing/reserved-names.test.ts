import { expect, test } from "vitest";
import { RESERVED_NAMES } from "../../schema/reserved-names.js";
import { CODEC_FILES } from "./codec-names.js";

test("every name that generated modules import from the codec is reserved", () => {
  const names = [...CODEC_FILES.keys()].map((name) => name.replace(/^(encode|decode)(?=[A-Z])/, ""));
  const exported = names.filter((name) => /^[A-Z]/.test(name));
  expect(exported.filter((name) => !RESERVED_NAMES.has(name))).toEqual([]);
  expect(exported.length).toBeGreaterThan(15);
});
