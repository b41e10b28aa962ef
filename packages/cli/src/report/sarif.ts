import { pathToFileURL } from "node:url";
import { visible } from "aws-lambda-events/codec";
import type { ArtifactLocation, Log, Notification, ReportingDescriptor, Result } from "sarif";
import { visibleJson } from "./printable.js";
import { RULES, type FileReport, type Finding } from "./finding.js";
import { pathBelow } from "../input/path-below.js";
import { count, type Reporter, type ReporterOptions } from "./reporter.js";

/** The name that code scanning knows the root by. */
const ROOT_ID = "%SRCROOT%";

/** For code scanning: SARIF 2.1.0. */
export function sarifReporter({ write, root }: ReporterOptions): Reporter {
  const results: Result[] = [];
  const notes: Notification[] = [];
  return {
    file: (report) => {
      results.push(...report.findings.map((finding) => resultOf(report, finding, root)));
      const rest = report.findingCount - report.findings.length;
      if (rest > 0)
        notes.push({ level: "note", message: { text: `${visible(report.file)}: ${count(rest, "more finding")}` } });
    },
    end: () => write(`${visibleJson(JSON.stringify(logOf(results, notes, root), undefined, 2))}\n`),
  };
}

function logOf(results: Result[], toolExecutionNotifications: Notification[], root: string): Log {
  const rules = Object.entries(RULES).map(([id, text]): ReportingDescriptor => ({ id, shortDescription: { text } }));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "lambda-events", rules } },
        originalUriBaseIds: {
          [ROOT_ID]: { uri: folderUrl(root), description: { text: "The root of the repository" } },
        },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true, toolExecutionNotifications }],
        results,
      },
    ],
  };
}

function resultOf(report: FileReport, { rule, message, hint, range }: Finding, root: string): Result {
  const { line, column, endLine, endColumn } = range;
  return {
    ruleId: rule,
    ruleIndex: Object.keys(RULES).indexOf(rule),
    level: "error",
    message: { text: visible(hint === undefined ? message : `${message}. ${hint}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(report, root),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}

/** Code scanning wants paths from the root of the repository. */
function artifactOf({ file, path }: FileReport, root: string): ArtifactLocation {
  if (path === undefined) return { uri: encodePath(file) };
  const below = pathBelow(root, path);
  return below === undefined ? { uri: pathToFileURL(path).href } : { uri: encodePath(below), uriBaseId: ROOT_ID };
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** With a slash at its end, without which its last name would be cut off. */
function folderUrl(folder: string): string {
  const { href } = pathToFileURL(folder);
  return href.endsWith("/") ? href : `${href}/`;
}
