import { visible } from "aws-lambda-events/codec";
import Builder from "fast-xml-builder";
import type { FileReport, Finding } from "./finding.js";
import { pathBelow } from "../input/path-below.js";
import { count, type Reporter, type ReporterOptions } from "./reporter.js";

const builder = new Builder({
  attributeNamePrefix: "@",
  ignoreAttributes: false,
  textNodeName: "#",
  format: true,
  suppressEmptyNode: true,
});

/** For GitLab, Jenkins and others: a test case for each file. */
export function junitReporter({ write, root }: ReporterOptions): Reporter {
  const cases: object[] = [];
  return {
    file: (report) => cases.push(testCase(report, root)),
    end: ({ files, filesWithFindings, milliseconds }) => {
      const counts = { "@tests": files, "@failures": filesWithFindings, "@errors": 0, "@time": milliseconds / 1000 };
      const suite = { "@name": "lambda-events", ...counts, testcase: cases };
      const testsuites = { "@name": "lambda-events", ...counts, testsuite: suite };
      write(`<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites })}`);
    },
  };
}

function testCase({ file, path, types, findings, findingCount }: FileReport, root: string): object {
  const [name, place] = [visible(file), visible(path === undefined ? file : (pathBelow(root, path) ?? path))];
  const attributes = { "@name": name, "@classname": [...types.keys()].join(" ") || "unidentified", "@file": place };
  const [first] = findings;
  if (first === undefined) return attributes;
  const rest = findingCount - findings.length;
  const lines = findings.map((finding) => formatFinding(name, finding));
  const text = [...lines, ...(rest > 0 ? [count(rest, "more finding")] : [])].join("\n");
  const message =
    findingCount === 1
      ? visible(first.message)
      : `${visible(first.message)} (and ${count(findingCount - 1, "more finding")})`;
  return { ...attributes, failure: { "@message": message, "@type": first.rule, "#": text } };
}

function formatFinding(file: string, { range, message, hint }: Finding): string {
  const place = `${file}:${range.line}:${range.column}`;
  const text = `${place}: ${visible(message)}`;
  return hint === undefined ? text : `${text}\n  ${visible(hint)}`;
}
