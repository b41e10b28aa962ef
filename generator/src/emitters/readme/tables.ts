import { stemOfDocument, type SchemaDocument } from "@aws-lambda-events/schema";

type Role = "event" | "response" | "payload";

const HEADINGS: Readonly<Record<Role, string>> = {
  event: "Events that Lambda receives",
  response: "Responses that a handler returns",
  payload: "Payloads inside other events",
};

/** The Markdown tables of all root shapes: name, module and what it is. */
export function rootTables(documents: readonly SchemaDocument[]): string {
  return (Object.keys(HEADINGS) as Role[])
    .map((role) => `## ${HEADINGS[role]}\n\n${table(rowsOf(documents, role))}`)
    .join("\n\n");
}

/**
 * Puts `content` between the lines `<!-- name: begin … -->` and `<!-- name: end -->` of a page.
 *
 * @throws Error when the page has no such lines
 */
export function replaceSection(page: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name}: begin[^\\n]*-->\\n)[^]*?(<!-- ${name}: end -->)`);
  if (!pattern.test(page)) throw new Error(`the page has no lines <!-- ${name}: begin --> and <!-- ${name}: end -->`);
  return page.replace(pattern, (_, begin: string, end: string) => `${begin}\n${content}\n\n${end}`);
}

function rowsOf(documents: readonly SchemaDocument[], role: Role): string[][] {
  return documents.flatMap((document) =>
    Object.entries(document.$defs).flatMap(([name, definition]) =>
      definition["x-lambda-role"] === role
        ? [[`\`${name}\``, `\`aws-lambda-events/${stemOfDocument(document)}\``, definition.title ?? ""]]
        : [],
    ),
  );
}

function table(rows: readonly (readonly string[])[]): string {
  const header = ["Type", "Import", "What it is"];
  const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
