import { codeFrameColumns } from "@babel/code-frame";
import { visible } from "aws-lambda-events/codec";
import picocolors from "picocolors";
import type { Excerpt, Finding, Range, RunSummary } from "./finding.js";
import { count, type Reporter, type ReporterOptions } from "./reporter.js";

type Colors = ReturnType<typeof picocolors.createColors>;

/** For people: every finding with its place, the lines around it and what to do. */
export function humanReporter(options: ReporterOptions): Reporter {
  const colors = picocolors.createColors(options.hasColors);
  return {
    file: (report) => {
      for (const finding of report.findings) options.write(`${formatFinding(report.file, finding, colors, options)}\n`);
      const rest = report.findingCount - report.findings.length;
      if (rest > 0) options.write(`${visible(report.file)}: ${count(rest, "more finding")}\n\n`);
    },
    end: (summary) => {
      for (const file of summary.ignored) options.write(`${visible(file)}: left out ${colors.dim("[ignored]")}\n`);
      options.write(`${formatSummary(summary, colors)}\n`);
    },
  };
}

function formatFinding(file: string, finding: Finding, colors: Colors, options: ReporterOptions): string {
  const { range, rule, message, type, hint } = finding;
  const place = colors.bold(`${visible(file)}:${range.line}:${range.column}`);
  const what = type === undefined ? rule : `${type} ${rule}`;
  const lines = [`${place}: ${colors.red(visible(message))} ${colors.dim(`[${what}]`)}`];
  if (options.hasFrames && finding.excerpt !== undefined) {
    lines.push(formatFrame(range, finding.excerpt, options.hasColors));
  }
  if (hint !== undefined) lines.push(`  ${colors.cyan("→")} ${visible(hint)}`);
  return `${lines.join("\n")}\n`;
}

function formatFrame(range: Range, { text, firstLine, cutColumns }: Excerpt, highlightCode: boolean): string {
  const lines = text.split("\n");
  const line = lines[range.line - firstLine] ?? "";
  // What is escaped is wider than it was.
  const columnOf = (column: number): number =>
    visibleLine(line.slice(0, Math.max(0, column - cutColumns - 1))).length + 1;
  const isOneLine = range.line === range.endLine;
  const start = { line: range.line, column: columnOf(range.column) };
  const end = { line: range.line, column: Math.max(columnOf(range.endColumn), start.column + 1) };
  const frame = { linesAbove: 2, linesBelow: 2, highlightCode, forceColor: highlightCode, startLine: firstLine };
  return codeFrameColumns(lines.map(visibleLine).join("\n"), isOneLine ? { start, end } : { start }, frame);
}

/** A line of a file: its tabs indent, so they stay. */
function visibleLine(line: string): string {
  return line.split("\t").map(visible).join("\t");
}

function formatSummary(
  { files, documents, findings, filesWithFindings, milliseconds }: RunSummary,
  colors: Colors,
): string {
  const amount = documents <= files ? count(files, "file") : `${count(files, "file")}, ${count(documents, "document")}`;
  const seconds = milliseconds / 1000;
  const speed = documents <= files ? perSecond(files, seconds, "file") : perSecond(documents, seconds, "line");
  const took = colors.dim(`${seconds.toFixed(seconds < 1 ? 2 : 1)} s${speed}`);
  if (findings === 0) return `${colors.green("✓")} ${amount}, no findings ${took}`;
  return `${colors.red("✗")} ${amount}, ${count(findings, "finding")} in ${count(filesWithFindings, "file")} ${took}`;
}

/** Says nothing of a few files, where it would mean nothing. */
function perSecond(amount: number, seconds: number, noun: string): string {
  return amount < 100 ? "" : `, ${count(Math.round(amount / Math.max(seconds, 0.001)), noun)} per second`;
}
