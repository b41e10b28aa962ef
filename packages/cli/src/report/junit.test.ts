import { describe, expect, test } from "vitest";
import type { FileReport, Finding } from "./finding.js";
import { junitReporter } from "./junit.js";

/** What JUnit says of a file with some findings listed and more counted. */
function failureOf(listed: number, findingCount: number): { readonly message: string; readonly text: string } {
  let xml = "";
  const write = (text: string): void => void (xml += text);
  const reporter = junitReporter({ write, hasColors: false, hasFrames: false, root: "/" });
  const findings = Array.from({ length: listed }, (_, index) => finding(`wrong ${index + 1}`));
  reporter.file({ ...FILE, findings, findingCount });
  reporter.end({ files: 1, documents: 1, findings: findingCount, filesWithFindings: 1, ignored: [], milliseconds: 0 });
  const [, message = "", text = ""] = /<failure message="([^"]*)"[^>]*>([^<]*)</.exec(xml) ?? [];
  return { message, text };
}

const FILE: Omit<FileReport, "findings" | "findingCount"> = {
  file: "a.json",
  path: "/a.json",
  types: new Map(),
  documents: 1,
};

function finding(message: string): Finding {
  const range = { line: 1, column: 2, endLine: 1, endColumn: 3 };
  return { rule: "syntax", path: [], message, range, type: undefined, excerpt: undefined };
}

describe("a file in the report of JUnit", () => {
  test("has its only finding as its message", () => {
    expect(failureOf(1, 1)).toEqual({ message: "wrong 1", text: "a.json:1:2: wrong 1" });
  });

  test("counts in its message what comes after the first finding", () => {
    expect(failureOf(2, 2)).toEqual({
      message: "wrong 1 (and 1 more finding)",
      text: "a.json:1:2: wrong 1\na.json:1:2: wrong 2",
    });
    expect(failureOf(3, 3).message).toBe("wrong 1 (and 2 more findings)");
  });

  test("counts in its text what is not listed", () => {
    expect(failureOf(2, 3).text).toBe("a.json:1:2: wrong 1\na.json:1:2: wrong 2\n1 more finding");
    expect(failureOf(2, 3).message).toBe("wrong 1 (and 2 more findings)");
    expect(failureOf(1, 1200).text).toBe("a.json:1:2: wrong 1\n1,199 more findings");
  });
});
