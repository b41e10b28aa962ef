import type { Table } from "../sections/section.js";

/** A Markdown table whose numbers are to the right. */
export function markdownTable(table: Table): string {
  const { title, header } = table;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = line(header.map((_, column) => (column === 0 || table.isProse === true ? "---" : "--:")));
  const lines = [line(header), rule, ...shownRows(table).map(line)].join("\n");
  return title === "" ? lines : `${title}:\n\n${lines}`;
}

/** The same for people at a terminal. */
export function plainTable(table: Table): string {
  const { title, header } = table;
  const all = [header, ...shownRows(table)];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  return [title, ...lines].join("\n");
}

/** Without those who were not there at all. */
function shownRows({ rows }: Table): (readonly string[])[] {
  return rows.filter(([, ...cells]) => cells.some((cell) => cell !== "–"));
}
