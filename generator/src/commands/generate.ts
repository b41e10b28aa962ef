#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import semver from "semver";
import { GeneratorError } from "../diagnostic.js";
import { generate } from "../generate.js";
import { formatSummary } from "../output/summary.js";
import { STRING_MODES, type StringMode } from "../emitters/typescript/mode.js";

const USAGE = `Usage: npm run generate -- [options]

Reads the AWS Lambda Go SDK and writes schemas/ and the TypeScript modules of packages/events.

  --strings MODE   none, empty or both: what is absent or null becomes   (default: both)
  --source DIR     read a checkout of aws-lambda-go instead of the pinned module
  --source-version V
                   the release DIR is of, when it is older than the one pinned
  --schemas DIR    where the schema documents are                              (default: schemas)
  --out DIR        where the TypeScript modules go                             (default: packages/events/generated)
  --codec PATH     how generated modules import the codec                      (default: ../../src/codec/)
  --readme FILE    keep the tables of events in this Markdown page up to date
  --help           print this

Exit code 0 when everything was written, 2 for wrong usage or when something stops the generator, 3 when it broke down.
`;

const OPTIONS = {
  strings: { type: "string", default: "both" },
  source: { type: "string" },
  "source-version": { type: "string" },
  schemas: { type: "string", default: fromRepository("schemas") },
  out: { type: "string", default: fromRepository("packages/events/generated") },
  codec: { type: "string", default: "../../src/codec/" },
  readme: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  let values: ReturnType<typeof readArguments>;
  try {
    values = readArguments(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    const summary = await generate({
      ...values,
      upstreamModule: fromRepository("upstream-go-sdk"),
      onFallback: (reason) => console.error(`${reason}; emitting from the committed schemas`),
      onStage: (stage) => console.error(`· ${stage}`),
    });
    console.log(formatSummary(summary));
    return 0;
  } catch (error) {
    if (error instanceof GeneratorError) {
      console.error(error.message);
      return 2;
    }
    console.error(error);
    return 3;
  }
}

function readArguments(argv: readonly string[]) {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: false });
  const sourceVersion = values["source-version"];
  if (sourceVersion !== undefined && semver.valid(sourceVersion) === null) {
    throw new Error(`--source-version takes a release such as v1.47.0, not ${JSON.stringify(sourceVersion)}`);
  }
  return { ...values, source: values.source, sourceVersion, readme: values.readme, modes: modesOf(values.strings) };
}

function modesOf(strings: string): readonly StringMode[] {
  if (strings === "both") return STRING_MODES;
  const mode = STRING_MODES.find((candidate) => candidate === `string-null-${strings}`);
  if (mode === undefined) throw new Error(`--strings takes none, empty or both, not ${JSON.stringify(strings)}`);
  return [mode];
}

function fromRepository(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}
