import type { Change } from "../schema/compare.js";

/** The changes between two sets of schema documents, each named as the user named it. */
export interface Drift {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}

export type DriftFormat = "text" | "markdown" | "json";

/** Whether a TypeScript user has to look before taking the newer one. */
export function isBreaking(drift: Drift): boolean {
  return drift.changes.some((change) => change.breaking);
}

/** The changes for people, for a pull request, or for programs. */
export function formatDrift(drift: Drift, format: DriftFormat): string {
  switch (format) {
    case "text":
      return text(drift);
    case "markdown":
      return markdown(drift);
    case "json":
      return JSON.stringify({ ...drift, breaking: isBreaking(drift) }, undefined, 2);
  }
}

function text(drift: Drift): string {
  const lines = drift.changes.map(
    (change) => `${change.breaking ? "!" : " "} ${change.kind}: ${place(change)}: ${change.detail}`,
  );
  return [...lines, verdict(drift)].join("\n");
}

function markdown(drift: Drift): string {
  const groups = [
    ["Breaking", drift.changes.filter((change) => change.breaking)],
    ["Compatible", drift.changes.filter((change) => !change.breaking)],
  ] as const;
  const sections = groups.flatMap(([title, changes]) =>
    changes.length === 0 ? [] : [`### ${title}\n\n${table(changes)}`],
  );
  return [`## ${drift.before} → ${drift.after}`, verdict(drift), ...sections].join("\n\n");
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

function verdict(drift: Drift): string {
  const breaking = drift.changes.filter((change) => change.breaking).length;
  if (drift.changes.length === 0) return `${drift.before} → ${drift.after}: no change`;
  const changes = `${drift.changes.length} ${drift.changes.length === 1 ? "change" : "changes"}`;
  return `${drift.before} → ${drift.after}: ${changes}, ${breaking === 0 ? "none" : breaking} of them breaking`;
}
