import { relative, resolve } from "node:path";
import type { FolderDiff, StringMode } from "@aws-lambda-events/generator";
import { stemOfDocument, type SchemaDocument } from "@aws-lambda-events/schema";
import { visible } from "aws-lambda-events/codec";
import { Command, Option } from "commander";
import { nearestName } from "../nearest-name.js";
import { readSchemaDocuments } from "../schema-documents.js";
import type { Terminal } from "../terminal.js";
import { loadGenerator } from "../generator.js";
import { UsageError } from "../usage-error.js";

/** How generated modules name the codec of the installed package. */
const CODEC = "aws-lambda-events/codec";

const MODES = {
  none: ["string-null-none"],
  empty: ["string-null-empty"],
  both: ["string-null-none", "string-null-empty"],
} as const satisfies { readonly [strings: string]: readonly StringMode[] };

const DETAILS = `
The modules import the codec of aws-lambda-events, which has to be installed where they are used. With --strings both
there is a folder for each mode in DIR. DIR may hold generated files only: it is replaced as a whole.

  lambda-events generate --out src/events --only s3,sqs
  lambda-events generate --out src/events --source ../aws-lambda-go --strings empty`;

interface Flags {
  readonly out: string;
  readonly strings: keyof typeof MODES;
  readonly only?: string;
  readonly source?: string;
  readonly sourceVersion?: string;
}

/** `lambda-events generate --out DIR` */
export function generateCommand(terminal: Terminal): Command {
  return new Command("generate")
    .summary("write the TypeScript modules of events into your project")
    .description("Writes the TypeScript modules of events into a folder of your project.")
    .requiredOption("-o, --out <dir>", "where the modules go")
    .addOption(
      new Option("--strings <mode>", "what is absent or null becomes").choices(Object.keys(MODES)).default("none"),
    )
    .option("--only <names>", "only these modules or events, such as s3,sqs or S3Event, and what they need")
    .option(
      "--source <dir>",
      "read a checkout of aws-lambda-go (default: the release that aws-lambda-events is made of)",
    )
    .option("--source-version <version>", "the release that the checkout is of, when it is an old one")
    .addHelpText("after", DETAILS)
    .action(async (flags: Flags) => {
      const { selectDocuments, writeProject } = await loadGenerator();
      const folder = terminal.folder ?? process.cwd();
      const documents = await readDocuments(flags, folder);
      const selected = flags.only === undefined ? documents : selectDocuments(documents, stems(flags.only, documents));
      const out = resolve(folder, flags.out);
      const diffs = await writeProject({ documents: selected, modes: MODES[flags.strings], out, codec: CODEC });
      for (const diff of diffs) terminal.write(`${formatDiff(diff, folder)}\n`);
    });
}

async function readDocuments({ source, sourceVersion }: Flags, folder: string): Promise<readonly SchemaDocument[]> {
  if (source === undefined) return readSchemaDocuments();
  const { documentsFromGo } = await loadGenerator();
  const { documents } = await documentsFromGo(resolve(folder, source), sourceVersion);
  return documents;
}

/** The modules that a list of modules and types names. */
function stems(list: string, documents: readonly SchemaDocument[]): string[] {
  const modules = new Map(documents.map((document) => [stemOfDocument(document), stemOfDocument(document)]));
  for (const document of documents) {
    for (const type of Object.keys(document.$defs)) modules.set(type, stemOfDocument(document));
  }
  const names = list.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  if (names.length === 0)
    throw new UsageError("--only names nothing", "name modules or types, or leave it out for all");
  return names.map((name) => modules.get(name) ?? refuseName(name, [...modules.keys()]));
}

function refuseName(name: string, known: readonly string[]): never {
  const nearest = nearestName(name, known);
  throw new UsageError(
    `--only: there is no module or type ${JSON.stringify(name)}`,
    nearest === undefined ? "lambda-events list prints what there is" : `did you mean ${nearest}?`,
  );
}

function formatDiff({ path, added, changed, removed }: FolderDiff, folder: string): string {
  const place = visible(relative(folder, path)) || ".";
  if (added.length + changed.length + removed.length === 0) return `${place}: no change`;
  const counts = [`${added.length} added`, `${changed.length} changed`, `${removed.length} removed`];
  return `${place}: ${counts.join(", ")}`;
}
