import { describe, expect, test } from "vitest";

import { formatDiagnostic } from "../diagnostic.js";
import { loadGoParser, parseGoFile } from "./parse.js";

const parser = await loadGoParser();

function diagnosticsFor(path: string): string[] {
  const messages: string[] = [];
  parseGoFile(parser, { path, text: "package p\n" }, (diagnostic) => messages.push(formatDiagnostic(diagnostic)));
  return messages;
}

describe("file names", () => {
  test.each([
    ["events/s3_linux.go", "_linux"],
    ["events/s3_amd64.go", "_amd64"],
    ["events/s3_windows_arm64.go", "_windows_arm64"],
    ["events/s3_batch_js.wasm.go", "_js"],
    ["events/_linux.go", "_linux"],
  ])("%s is refused for its suffix %s", (path, suffix) => {
    expect(diagnosticsFor(path)).toEqual([
      `${path}:1:1: the file name ends in \`${suffix}\`, so only some platforms build this file [build-constraint]
  decide which platform's declarations are meant and teach generator/src/go/build-constraint.ts`,
    ]);
  });

  test.each(["events/linux.go", "events/s3.go", "events/code_commit.go", "events/s3_linux_job.go", "events/arm64s.go"])(
    "%s is built everywhere",
    (path) => {
      expect(diagnosticsFor(path)).toEqual([]);
    },
  );
});
