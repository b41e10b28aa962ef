import { Command, Option } from "commander";
import { knownType } from "../../event-types.js";
import { EXIT, type ExitCode, type Terminal } from "../../terminal.js";
import { githubReporter } from "../../report/github.js";
import { humanReporter } from "../../report/human.js";
import { jsonReporter } from "../../report/json.js";
import { junitReporter } from "../../report/junit.js";
import type { Reporter, ReporterOptions } from "../../report/reporter.js";
import { repositoryRoot } from "../../report/repository.js";
import { sarifReporter } from "../../report/sarif.js";
import { validate } from "./validate.js";

const REPORTERS = {
  human: humanReporter,
  json: jsonReporter,
  github: githubReporter,
  junit: junitReporter,
  sarif: sarifReporter,
} as const satisfies { readonly [format: string]: (options: ReporterOptions) => Reporter };

const DETAILS = `
Each document is identified by what is in it. Responses, parts of events and minimal events made by hand are named with
--type, or in lambda-events.config.json (or package.json, under "lambda-events"); the first glob that matches decides:

  { "types": { "events/sqs/*.json": "SQSEvent" }, "files": ["events"], "ignore": ["events/old"], "strict": true }

A mapping has to decide about some file: one that matches nothing, only what is ignored or only what an earlier one takes
ends the run with 2. In a run over folders or globs its files have to be among those checked; where only files are named,
mappings for others may rest. Ignored files stay so when they are named. An argument that starts with "!" leaves files out.

Files named .ndjson or .jsonl hold a document on each line and may be of any size. "-" reads standard input.

  lambda-events validate events "!events/old"
  lambda-events validate "test/**/*.event.json" --strict --format github
  gunzip -c archive.gz | lambda-events validate - --ndjson

Exit code 0 when all is well, 1 when there are findings, 2 when there is nothing to check or it was called wrongly, 3 when
it could not finish.`;

interface Flags {
  readonly type?: string;
  readonly strict?: true;
  readonly ndjson?: true;
  readonly config?: string;
  readonly format: keyof typeof REPORTERS;
  readonly frames: boolean;
}

/**
 * `lambda-events validate FILES…`
 *
 * @param writeCommands prints what GitHub Actions is to take for commands
 */
export function validateCommand(
  terminal: Terminal,
  writeCommands: (text: string) => void,
  finish: (code: ExitCode) => void,
): Command {
  return new Command("validate")
    .summary("check that sample events are real")
    .description("Checks JSON files against the schemas and the decoders of the events they are.")
    .argument("[files...]", "files, folders or globs, ! before what to leave out; - for standard input")
    .option("-t, --type <type>", "check every document as this type, such as SQSEvent")
    .option("-s, --strict", "report missing and unknown properties and duplicate keys, too")
    .option("--ndjson", "read a document from each line, whatever the file is called")
    .option("-c, --config <file>", "the configuration file, in JSON (default: the nearest one)")
    .addOption(new Option("-f, --format <format>", "how to report").choices(Object.keys(REPORTERS)).default("human"))
    .option("--no-frames", "do not quote lines of the files, which may hold secrets")
    .addHelpText("after", DETAILS)
    .action(async (patterns: readonly string[], flags: Flags) => {
      const { type, config } = flags;
      const [isStrict, isLines] = [flags.strict === true, flags.ndjson === true];
      if (type !== undefined) knownType(type, "--type");
      const report = (): Reporter =>
        REPORTERS[flags.format]({
          write: flags.format === "github" ? writeCommands : (text): void => terminal.write(text),
          hasColors: terminal.hasColors ?? false,
          hasFrames: flags.frames,
          root: repositoryRoot(terminal.folder ?? process.cwd(), terminal.environment ?? process.env),
        });
      const { findings } = await validate({ patterns, type, isStrict, isLines, config }, terminal, report);
      finish(findings > 0 ? EXIT.findings : EXIT.good);
    });
}
