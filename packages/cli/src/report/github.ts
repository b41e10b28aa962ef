import { visible } from "aws-lambda-events/codec";
import type { FileReport } from "./finding.js";
import { pathBelow } from "../input/path-below.js";
import { count, type Reporter, type ReporterOptions } from "./reporter.js";

/** For GitHub Actions: an annotation for each finding. */
export function githubReporter({ write, root }: ReporterOptions): Reporter {
  return {
    file: (report) => {
      for (const annotation of annotations(report, root)) write(`${annotation}\n`);
    },
    end: ({ files, findings }) => write(`${count(files, "file")}, ${count(findings, "finding")}\n`),
  };
}

function annotations(report: FileReport, root: string): string[] {
  const { path, findings, findingCount } = report;
  const file = path === undefined ? {} : { file: pathBelow(root, path) ?? path };
  const list = findings.map(({ rule, type, message, hint, range }) => {
    const { line, column, endLine, endColumn } = range;
    const title = type === undefined ? rule : `${type} ${rule}`;
    const text = joinHint(message, hint);
    // Standard input is no file that could be annotated.
    if (path === undefined) return annotation({ title }, `${report.file}:${line}:${column}: ${text}`);
    // A column range within one line only, and its end is part of it.
    const end = endLine === line ? { endColumn: Math.max(column, endColumn - 1) } : {};
    return annotation({ ...file, line, endLine, col: column, ...end, title }, text);
  });
  const rest = findingCount - findings.length;
  return rest > 0 ? [...list, annotation({ ...file, title: "lambda-events" }, count(rest, "more finding"))] : list;
}

function joinHint(message: string, hint: string | undefined): string {
  return hint === undefined ? visible(message) : `${visible(message)}\n${visible(hint)}`;
}

function annotation(properties: { readonly [name: string]: string | number }, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`);
  return `::error ${list.join(",")}::${escapeMessage(message)}`;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
