import { nameOfTarget, stemOfDocument, type Definition, type SchemaDocument } from "@aws-lambda-events/schema";
import { Command, Option } from "commander";
import { decoderOf } from "../event-types.js";
import { readSchemaDocuments } from "../schema-documents.js";
import type { Terminal } from "../terminal.js";

type Role = NonNullable<Definition["x-lambda-role"]> | "alias" | "part";

const HEADINGS: { readonly [role in Role]: string } = {
  event: "Events that Lambda receives",
  response: "Responses that a handler returns",
  payload: "Payloads inside other events",
  alias: "Other names of the same types",
  part: "Parts of them",
};

const FORMATS = ["text", "json", "markdown"] as const;
type Format = (typeof FORMATS)[number];

/** A type that a payload, or a part of one, can be decoded and checked as. */
interface ListedType {
  readonly name: string;
  readonly role: Role;
  readonly import: string;
  /** What it is, where its name and module do not say enough. */
  readonly title: string;
}

/** `lambda-events list` */
export function listCommand(terminal: Terminal): Command {
  return new Command("list")
    .summary("print the events, responses and all other types")
    .description(
      "Prints every type there is: the events that Lambda receives and the responses it takes, each with what it is, " +
        "payloads inside of events, other names, and parts.",
    )
    .addOption(new Option("--role <role>", "only these").choices(Object.keys(HEADINGS)))
    .addOption(new Option("-f, --format <format>", "how to print them").choices(FORMATS).default("text"))
    .action(({ role, format }: { readonly role?: Role; readonly format: Format }) => {
      const types = listTypes(readSchemaDocuments()).filter((type) => role === undefined || type.role === role);
      terminal.write(formatTypes(types, format));
    });
}

function listTypes(documents: readonly SchemaDocument[]): ListedType[] {
  return documents.flatMap((document) =>
    Object.entries(document.$defs).flatMap(([name, definition]) =>
      decoderOf(name) === undefined
        ? []
        : [{ name, import: `aws-lambda-events/${stemOfDocument(document)}`, ...describe(definition) }],
    ),
  );
}

function describe(definition: Definition): Pick<ListedType, "role" | "title"> {
  const { title = "" } = definition;
  if (definition["x-lambda-role"] !== undefined) return { role: definition["x-lambda-role"], title };
  if (definition["x-kind"] !== "alias") return { role: "part", title };
  return { role: "alias", title: `the same as ${nameOfTarget(definition.$ref)}` };
}

function formatTypes(types: readonly ListedType[], format: Format): string {
  if (format === "json") return `${JSON.stringify(types, undefined, 2)}\n`;
  const width = Math.max(...types.map(({ name }) => name.length));
  const sections = Object.entries(HEADINGS).flatMap(([role, heading]) => {
    const ofRole = types.filter((type) => type.role === role);
    if (ofRole.length === 0) return [];
    return format === "text"
      ? [`${heading}\n\n${ofRole.map((type) => textLine(type, width)).join("\n")}\n`]
      : [`## ${heading}\n\n${ofRole.map(markdownLine).join("\n")}\n`];
  });
  return format === "text" ? sections.join("\n") : [MARKDOWN_TITLE, ...sections].join("\n");
}

const MARKDOWN_TITLE = "# Types\n\nEvery type that a payload can be decoded and checked as, with its module.\n";

function textLine({ name, title, import: path }: ListedType, width: number): string {
  return `  ${name.padEnd(width)}  ${title === "" ? `in ${path}` : title}`;
}

function markdownLine({ name, title, import: path }: ListedType): string {
  return `- \`${name}\` (\`${path}\`)${title === "" ? "" : `: ${title}`}`;
}
