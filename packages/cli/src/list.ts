import type { SchemaDocument } from "@aws-lambda-events/generator";
import { Command, Option } from "commander";
import { readSchemaDocuments } from "./schema-documents.js";
import type { Terminal } from "./terminal.js";

type Role = NonNullable<SchemaDocument["$defs"][string]["x-lambda-role"]>;

const HEADINGS: { readonly [role in Role]: string } = {
  event: "Events that Lambda receives",
  response: "Responses that a handler returns",
  payload: "Payloads inside other events",
};

/** A type that people decode or return as a whole. */
interface ListedType {
  readonly name: string;
  readonly role: Role;
  readonly import: string;
  readonly title: string;
}

/** `lambda-events list` */
export function listCommand(terminal: Terminal): Command {
  return new Command("list")
    .summary("print the events and responses")
    .description("Prints the events that Lambda receives and the responses it takes, each with what it is.")
    .addOption(new Option("--role <role>", "only these").choices(Object.keys(HEADINGS)))
    .addOption(new Option("-f, --format <format>", "how to print them").choices(["text", "json"]).default("text"))
    .action(({ role, format }: { readonly role?: Role; readonly format: "text" | "json" }) => {
      const types = listTypes(readSchemaDocuments()).filter((type) => role === undefined || type.role === role);
      terminal.write(format === "json" ? `${JSON.stringify(types, undefined, 2)}\n` : formatTypes(types));
    });
}

function listTypes(documents: readonly SchemaDocument[]): ListedType[] {
  return documents.flatMap(({ $id, $defs }) =>
    Object.entries($defs).flatMap(([name, { "x-lambda-role": role, title = "" }]) =>
      role === undefined ? [] : [{ name, role, import: `aws-lambda-events/${$id.replace(/\.json$/, "")}`, title }],
    ),
  );
}

function formatTypes(types: readonly ListedType[]): string {
  const width = Math.max(...types.map(({ name }) => name.length));
  const sections = Object.entries(HEADINGS).flatMap(([role, heading]) => {
    const lines = types
      .filter((type) => type.role === role)
      .map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`);
    return lines.length === 0 ? [] : [`${heading}\n\n${lines.join("\n")}\n`];
  });
  return sections.join("\n");
}
