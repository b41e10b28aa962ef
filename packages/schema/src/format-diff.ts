import type { Change } from "./compare.js";

/** The changes between two sets of schema documents, each named as the user named it. */
export interface Diff {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}

export type DiffFormat = "text" | "markdown" | "json";

/** Whether a TypeScript user has to look before taking the newer one. */
export function isBreaking(diff: Diff): boolean {
  return diff.changes.some((change) => change.breaking);
}

/** The changes for people, for a pull request, or for programs. */
export function formatDiff(diff: Diff, format: DiffFormat): string {
  switch (format) {
    case "text":
      return text(diff);
    case "markdown":
      return markdown(diff);
    case "json":
      return JSON.stringify({ ...diff, breaking: isBreaking(diff) }, undefined, 2);
  }
}

function text(diff: Diff): string {
  const lines = diff.changes.map(
    (change) => `${change.breaking ? "!" : " "} ${change.kind}: ${place(change)}: ${change.detail}`,
  );
  return [...lines, verdict(diff)].join("\n");
}

function markdown(diff: Diff): string {
  const groups = [
    ["Breaking", diff.changes.filter((change) => change.breaking)],
    ["Compatible", diff.changes.filter((change) => !change.breaking)],
  ] as const;
  const sections = groups.flatMap(([title, changes]) =>
    changes.length === 0 ? [] : [`### ${title}\n\n${table(changes)}`],
  );
  return [`## ${diff.before} → ${diff.after}`, verdict(diff), ...sections].join("\n\n");
}

function table(changes: readonly Change[]): string {
  const rows = changes.map((change) => `| ${change.kind} | \`${place(change)}\` | ${cell(change.detail)} |`);
  return ["| Change | Where | What |", "| --- | --- | --- |", ...rows].join("\n");
}

function place({ module, subject }: Change): string {
  return `${module}: ${subject}`;
}

/** A bar would end the cell, and a name between angle brackets would be taken for HTML. */
function cell(detail: string): string {
  return detail.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

function verdict(diff: Diff): string {
  const breaking = diff.changes.filter((change) => change.breaking).length;
  if (diff.changes.length === 0) return `${diff.before} → ${diff.after}: no change`;
  const changes = `${diff.changes.length} ${diff.changes.length === 1 ? "change" : "changes"}`;
  return `${diff.before} → ${diff.after}: ${changes}, ${breaking === 0 ? "none" : breaking} of them breaking`;
}
