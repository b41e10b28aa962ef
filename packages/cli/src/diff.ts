import { stat } from "node:fs/promises";
import type { Drift, DriftFormat, SchemaDocument } from "@aws-lambda-events/generator";
import { visible } from "aws-lambda-events/runtime/visible.js";
import { Argument, Command, Option } from "commander";
import { visibleJson } from "./printable.js";
import { EXIT, type ExitCode, type Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";
import { codeOf, isAbsent } from "./validate/unreadable.js";

const FORMATS: readonly DriftFormat[] = ["text", "markdown", "json"];

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
    .action(async (before: string, after: string, { format }: { readonly format: DriftFormat }) => {
      // Takes a while to load, so only the commands that need it do.
      const { compareDocuments, formatDrift, isBreaking } = await import("@aws-lambda-events/generator");
      const [old, current] = [await documentsOf(before), await documentsOf(after)];
      const changes = compareDocuments(old.documents, current.documents);
      const drift = { before: old.name, after: current.name, changes };
      const text =
        format === "json" ? visibleJson(formatDrift(drift, format)) : formatDrift(visibleDrift(drift), format);
      terminal.write(`${text}\n`);
      finish(isBreaking(drift) ? EXIT.findings : EXIT.good);
    });
}

function visibleDrift({ before, after, changes }: Drift): Drift {
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
  const { documentsFromGo, downloadRelease, readDocuments, withoutProse } =
    await import("@aws-lambda-events/generator");
  if (await isFolder(argument)) return { name: argument, documents: await readDocuments(argument) };
  const { root, version } = await downloadRelease(argument);
  const { documents } = await documentsFromGo(root, version);
  return { name: version, documents: documents.map(withoutProse) };
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
