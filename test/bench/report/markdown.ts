import type { Table } from "../sections/section.js";

/** A Markdown table whose numbers are to the right. */
export function markdownTable({ title, header, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = line(header.map((_, column) => (column === 0 ? "---" : "--:")));
  const table = [line(header), rule, ...rows.map(line)].join("\n");
  return title === "" ? table : `${title}:\n\n${table}`;
}

/** The same for people at a terminal. */
export function plainTable({ title, header, rows }: Table): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  return [title, ...lines].join("\n");
}
