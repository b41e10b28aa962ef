import type { Stage, Summary } from "../generate.js";
import type { FolderDiff } from "./folder.js";

/** The lines printed at the end of a run. */
export function formatSummary(summary: Summary): string {
  const lines: string[] = [];
  if (summary.go !== undefined) {
    const { files, structs, fields } = summary.go;
    const version = summary.version === undefined ? "" : ` ${summary.version}`;
    lines.push(`aws-lambda-go${version}: ${files} files, ${structs} structs, ${fields} exported fields`);
  }
  lines.push(`written: ${summary.documents} schema documents, ${summary.definitions} exported types and constants`);
  for (const [reason, keys] of groupByReason(summary))
    lines.push(`left out: ${keys.join(", ")}`, `          ${reason}`);
  if (summary.unclassified.length > 0) {
    lines.push(
      `without a role: ${summary.unclassified.join(", ")}`,
      "          say what they are for in generator/src/annotations/, as `role`",
    );
  }
  for (const diff of summary.diffs) lines.push(formatDiff(diff));
  const times = Object.entries(summary.milliseconds) as [Stage, number][];
  const total = times.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  lines.push(`time: ${seconds(total)} (${times.map(([stage, time]) => `${stage} ${seconds(time)}`).join(", ")})`);
  return lines.join("\n");
}

function groupByReason(summary: Summary): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { key, reason } of summary.excluded) groups.set(reason, [...(groups.get(reason) ?? []), key]);
  return groups;
}

function formatDiff({ path, added, changed, removed }: FolderDiff): string {
  const parts = [
    ...added.map((file) => `+ ${file}`),
    ...changed.map((file) => `~ ${file}`),
    ...removed.map((file) => `- ${file}`),
  ];
  if (parts.length === 0) return `${path}: unchanged`;
  const shown = parts.slice(0, 12);
  const rest = parts.length - shown.length;
  return [`${path}:`, ...shown.map((part) => `  ${part}`), ...(rest > 0 ? [`  and ${rest} more`] : [])].join("\n");
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
