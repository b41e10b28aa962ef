import { relative, resolve } from "node:path";
import type { FolderDrift, SchemaDocument, StringMode } from "@aws-lambda-events/generator";
import { visible } from "aws-lambda-events/runtime/visible.js";
import { Command, Option } from "commander";
import { nearestName } from "./nearest-name.js";
import { readSchemaDocuments } from "./schema-documents.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** How generated modules name the runtime of the installed package. */
const RUNTIME = "aws-lambda-events/runtime/";

const MODES = {
  none: ["string-null-none"],
  empty: ["string-null-empty"],
  both: ["string-null-none", "string-null-empty"],
} as const satisfies { readonly [strings: string]: readonly StringMode[] };

const DETAILS = `
The modules import their runtime from aws-lambda-events, which has to be installed where they are used. With --strings both
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
      new Option("--strings <mode>", "what strings that may be null become")
        .choices(Object.keys(MODES))
        .default("none"),
    )
    .option("--only <names>", "only these modules or events, such as s3,sqs or S3Event, and what they need")
    .option(
      "--source <dir>",
      "read a checkout of aws-lambda-go (default: the release that aws-lambda-events is made of)",
    )
    .option("--source-version <version>", "the release that the checkout is of, when it is an old one")
    .addHelpText("after", DETAILS)
    .action(async (flags: Flags) => {
      // Takes a while to load, so only the commands that need it do.
      const { selectDocuments, writeOwnBuild } = await import("@aws-lambda-events/generator");
      const folder = terminal.folder ?? process.cwd();
      const documents = await readDocuments(flags, folder);
      const selected = flags.only === undefined ? documents : selectDocuments(documents, stems(flags.only, documents));
      const out = resolve(folder, flags.out);
      const drifts = await writeOwnBuild({ documents: selected, modes: MODES[flags.strings], out, runtime: RUNTIME });
      for (const drift of drifts) terminal.write(`${formatDrift(drift, folder)}\n`);
    });
}

async function readDocuments({ source, sourceVersion }: Flags, folder: string): Promise<readonly SchemaDocument[]> {
  if (source === undefined) return readSchemaDocuments();
  const { documentsFromGo } = await import("@aws-lambda-events/generator");
  const { documents } = await documentsFromGo(resolve(folder, source), sourceVersion);
  return documents;
}

/** The modules that a list of modules and types names. */
function stems(list: string, documents: readonly SchemaDocument[]): string[] {
  const stemOf = ({ $id }: SchemaDocument): string => $id.replace(/\.json$/, "");
  const modules = new Map(documents.map((document) => [stemOf(document), stemOf(document)]));
  for (const document of documents) {
    for (const type of Object.keys(document.$defs)) modules.set(type, stemOf(document));
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

function formatDrift({ path, added, changed, removed }: FolderDrift, folder: string): string {
  const place = visible(relative(folder, path)) || ".";
  if (added.length + changed.length + removed.length === 0) return `${place}: no change`;
  const counts = [`${added.length} added`, `${changed.length} changed`, `${removed.length} removed`];
  return `${place}: ${counts.join(", ")}`;
}
