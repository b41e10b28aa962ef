import { setImmediate } from "node:timers/promises";
import { readSchemaDocuments } from "../../schema-documents.js";
import type { Terminal } from "../../terminal.js";
import { UsageError } from "../../usage-error.js";
import { documentChecker } from "./check-document.js";
import { checkFile, checkStream } from "./check-file.js";
import { readConfiguration, type Configuration } from "./configuration.js";
import type { FileReport, RunSummary } from "../../report/finding.js";
import { STANDARD_INPUT, findInputs, type Inputs } from "../../input/inputs.js";
import { progressLine } from "../../report/progress.js";
import type { Reporter } from "../../report/reporter.js";
import { propertyCheck } from "./property-check.js";
import { schemaCheck } from "./schema-check.js";

export interface ValidateOptions {
  readonly patterns: readonly string[];
  /** What every file is checked as. */
  readonly type: string | undefined;
  readonly isStrict: boolean;
  readonly isLines: boolean;
  /** The configuration file; without it, one is looked for. */
  readonly config: string | undefined;
}

/** Checks files one after the other and reports each. */
export async function validate(
  options: ValidateOptions,
  terminal: Terminal,
  report: () => Reporter,
): Promise<RunSummary> {
  const begin = performance.now();
  const folder = terminal.folder ?? process.cwd();
  const configuration = readConfiguration(folder, options.config);
  const inputs = inputsOf(options, configuration, folder);

  const reporter = report();
  const hasInput = options.patterns.includes(STANDARD_INPUT);
  const progress = progressLine(
    (text) => terminal.writeError(text),
    terminal.isWatched ?? false,
    inputs.files.length + (hasInput ? 1 : 0),
  );
  const documents = readSchemaDocuments();
  const fileOptions = {
    checkDocument: documentChecker(
      schemaCheck(documents),
      options.isStrict || configuration.isStrict ? propertyCheck(documents) : undefined,
    ),
    isLines: options.isLines,
    onDocument: () => progress.document(),
  };

  const tally = { files: 0, documents: 0, findings: 0, filesWithFindings: 0 };
  const done = (file: FileReport): void => {
    tally.files++;
    tally.documents += file.documents;
    tally.findings += file.findingCount;
    if (file.findingCount > 0) {
      tally.filesWithFindings++;
      progress.clear();
    }
    reporter.file(file);
    progress.file();
  };
  if (hasInput) done(await checkStream("<stdin>", terminal.input ?? process.stdin, options.type, fileOptions));
  for (const input of inputs.files) {
    // Lets an interruption through.
    await setImmediate();
    done(await checkFile(input, options.type ?? configuration.mappings.typeOf(input.path), fileOptions));
  }
  progress.clear();
  const summary = { ...tally, ignored: inputs.ignored, milliseconds: Math.round(performance.now() - begin) };
  reporter.end(summary);
  return summary;
}

/**
 * What the arguments stand for or, without any, the configuration.
 *
 * @throws UsageError when that is nothing, or leaves a mapping without a file to decide about
 */
function inputsOf(options: ValidateOptions, configuration: Configuration, folder: string): Inputs {
  const hasArguments = options.patterns.length > 0;
  const base = hasArguments ? folder : configuration.folder;
  const patterns = hasArguments
    ? options.patterns.filter((pattern) => pattern !== STANDARD_INPUT)
    : configured(configuration.files);
  const inputs = findInputs(patterns, base, configuration.isIgnored);
  // A run for single files, such as those of a commit, leaves mappings for others alone.
  if ((inputs.isSurvey || !hasArguments) && options.type === undefined) {
    configuration.mappings.checkUse(
      inputs.files.map(({ path }) => path),
      base,
    );
  }
  return inputs;
}

function configured(files: readonly string[]): readonly string[] {
  if (files.length > 0) return files;
  throw new UsageError(
    "there is nothing to check",
    'name files, folders or globs, or set "files" or "types" in lambda-events.config.json',
  );
}
