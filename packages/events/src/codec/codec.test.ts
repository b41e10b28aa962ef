import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CODEC_FILES } from "../../../../generator/src/emitters/printing/codec-names.js";
import * as codec from "./codec.js";

test("has everything that generated code calls", () => {
  const declarations = readFileSync(new URL("codec.ts", import.meta.url), "utf8");
  for (const [name, file] of CODEC_FILES) {
    const from = declarations.match(
      new RegExp(`^export [^;]*[\\s{]${name}[\\s,}][^;]*from "\\./${file.replace(".", "\\.")}";`, "m"),
    );
    expect(from === null ? `${name} of ${file} is missing` : name).toBe(name);
    if (/^[a-z]/.test(name)) expect(codec).toHaveProperty(name);
  }
  expect(codec).toHaveProperty("writeSecondsEpochTime");
});
