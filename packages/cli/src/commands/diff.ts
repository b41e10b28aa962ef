import { stat } from "node:fs/promises";
import {
  SchemaReadError,
  compareDocuments,
  formatDiff,
  isBreaking,
  readDocuments,
  type Diff,
  type DiffFormat,
  type SchemaDocument,
} from "@aws-lambda-events/schema";
import { visible } from "aws-lambda-events/codec";
import { Argument, Command, Option } from "commander";
import { visibleJson } from "../report/printable.js";
import { EXIT, type ExitCode, type Terminal } from "../terminal.js";
import { loadGenerator } from "../generator.js";
import { UsageError } from "../usage-error.js";
import { codeOf, isAbsent } from "../input/unreadable.js";

const FORMATS: readonly DiffFormat[] = ["text", "markdown", "json"];

const DETAILS = `
OLD and NEW are releases of the Go SDK (v1.54.0, latest), which Go downloads, or folders of schema documents.

Exit code 0 when no change is breaking, 1 when one is, 2 when there is nothing to compare, 3 when it could not finish.`;

/** `lambda-events diff OLD NEW` */
export function diffCommand(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return new Command("diff")
    .summary("compare two releases of the SDK, or two schema folders")
    .description("Compares two releases of the SDK, or two schema folders, and says what changes for TypeScript users.")
    .addArgument(new Argument("<old>", "a release or a folder"))
    .addArgument(new Argument("<new>", "a release or a folder"))
    .addOption(new Option("--format <format>", "how to print it").choices(FORMATS).default("text"))
    .addHelpText("after", DETAILS)
    .action(async (before: string, after: string, { format }: { readonly format: DiffFormat }) => {
      const [old, current] = [await documentsOf(before), await documentsOf(after)];
      const changes = compareDocuments(old.documents, current.documents);
      const diff = { before: old.name, after: current.name, changes };
      const text = format === "json" ? visibleJson(formatDiff(diff, format)) : formatDiff(visibleDiff(diff), format);
      terminal.write(`${text}\n`);
      finish(isBreaking(diff) ? EXIT.findings : EXIT.good);
    });
}

function visibleDiff({ before, after, changes }: Diff): Diff {
  const visibleChanges = changes.map((change) => ({
    ...change,
    module: visible(change.module),
    subject: visible(change.subject),
    detail: visible(change.detail),
  }));
  return { before: visible(before), after: visible(after), changes: visibleChanges };
}

interface NamedDocuments {
  /** As given, or the release that a query such as `latest` stands for. */
  readonly name: string;
  readonly documents: readonly SchemaDocument[];
}

async function documentsOf(argument: string): Promise<NamedDocuments> {
  if (await isFolder(argument)) return { name: argument, documents: await documentsIn(argument) };
  const { documentsFromGo, downloadRelease, withoutProse } = await loadGenerator();
  const { root, version } = await downloadRelease(argument);
  const { documents } = await documentsFromGo(root, version);
  return { name: version, documents: documents.map(withoutProse) };
}

async function documentsIn(folder: string): Promise<readonly SchemaDocument[]> {
  try {
    return await readDocuments(folder);
  } catch (error) {
    throw error instanceof SchemaReadError ? new UsageError(error.message, error.hint) : error;
  }
}

/** What is no folder is taken for a release. */
async function isFolder(path: string): Promise<boolean> {
  if (isAbsent(path)) return false;
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new UsageError(`${path}: cannot be looked at (${codeOf(error)})`, "name a release, or a folder of schemas");
  }
}
