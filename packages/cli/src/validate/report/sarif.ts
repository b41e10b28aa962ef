import type { Log, Notification, ReportingDescriptor, Result } from "sarif";
import { RULES, type FileReport, type Finding } from "../finding.js";
import { count, type Reporter, type ReporterOptions } from "./reporter.js";

/** For code scanning: SARIF 2.1.0. */
export function sarifReporter({ write }: ReporterOptions): Reporter {
  const results: Result[] = [];
  const notes: Notification[] = [];
  return {
    file: (report) => {
      results.push(...report.findings.map((finding) => resultOf(report, finding)));
      const rest = report.findingCount - report.findings.length;
      if (rest > 0) notes.push({ level: "note", message: { text: `${report.file}: ${count(rest, "more finding")}` } });
    },
    end: () => write(`${JSON.stringify(logOf(results, notes), undefined, 2)}\n`),
  };
}

function logOf(results: Result[], toolExecutionNotifications: Notification[]): Log {
  const rules = Object.entries(RULES).map(([id, text]): ReportingDescriptor => ({ id, shortDescription: { text } }));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "lambda-events", rules } },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true, toolExecutionNotifications }],
        results,
      },
    ],
  };
}

function resultOf({ file }: FileReport, { rule, message, advice, range }: Finding): Result {
  const { line, column, endLine, endColumn } = range;
  return {
    ruleId: rule,
    ruleIndex: Object.keys(RULES).indexOf(rule),
    level: "error",
    message: { text: advice === undefined ? message : `${message}. ${advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(file),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}

function artifactOf(file: string): { uri: string; uriBaseId?: string } {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  return file.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}
