import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { inputEvents } from "../derive/from-documents.js";
import { installPackage, type Project } from "../installed-package.js";
import { REPOSITORY } from "../repository.js";
import { measured, median, type Measured } from "../statistics.js";
import { digits, spread } from "./format.js";
import type { Goal, Section } from "./section.js";

const BODY = `return event.Records.map((record) => record.s3?.object.key ?? "");`;

/** The same handler, with its event typed by each. */
const HANDLERS: { readonly [label: string]: string } = {
  "no import": `export const handler = async (event: { Records: { s3?: { object: { key?: string } } }[] }) => { ${BODY} };`,
  "@types/aws-lambda": `import type { S3Event } from "aws-lambda";
export const handler = async (event: S3Event) => { ${BODY} };`,
  "ours, type only": `import type { S3Event } from "aws-lambda-events/s3";
export const handler = async (event: S3Event) => { ${BODY} };`,
  "ours, one event": `import { S3Event } from "aws-lambda-events/s3";
export const handler = async (payload: unknown) => { const event = S3Event.parse(payload); ${BODY} };`,
  "ours, the root": `import { S3Event } from "aws-lambda-events";
export const handler = async (payload: unknown) => { const event = S3Event.parse(payload); ${BODY} };`,
  "ours, all input events": `import { ${inputEvents()
    .map(({ type }) => type)
    .join(", ")} } from "aws-lambda-events";
export const all = [${inputEvents()
    .map(({ type }) => `(payload: unknown) => ${type}.parse(payload)`)
    .join(", ")}];`,
  "Powertools parser": `import { S3Schema } from "@aws-lambda-powertools/parser/schemas/s3";
export const handler = async (payload: unknown) => { const event = S3Schema.parse(payload); ${BODY} };`,
};

interface Check {
  readonly label: string;
  readonly skipLibCheck: boolean;
  readonly milliseconds: number[];
  readonly megabytes: number[];
}

/** What the compiler pays for the declarations, as installed from the packed package. */
export function typesSection(runs: number, log: (line: string) => void): Section {
  log("packing and installing for tsc");
  const consumer = installPackage(["@types/aws-lambda", "@aws-lambda-powertools/parser", "zod"]);
  try {
    const checks = [true, false].flatMap((skipLibCheck) =>
      Object.entries(HANDLERS).map(([label, code], index) => {
        writeProject(consumer, index, skipLibCheck, code);
        return { label, index, skipLibCheck, milliseconds: [], megabytes: [] } satisfies Check & { index: number };
      }),
    );
    // The first of each reads the files into the system's cache and does not count.
    for (let pass = -1; pass < runs; pass++) {
      log(`tsc: pass ${pass + 1} of ${runs}`);
      for (const check of checks) {
        const { milliseconds, megabytes } = compile(consumer, check.index, check.skipLibCheck);
        if (pass < 0) continue;
        (check.milliseconds as number[]).push(milliseconds);
        (check.megabytes as number[]).push(megabytes);
      }
    }
    return report(checks);
  } finally {
    consumer.remove();
  }
}

function writeProject(consumer: Project, index: number, skipLibCheck: boolean, code: string): void {
  const project = projectName(index, skipLibCheck);
  consumer.write(`${project}/handler.ts`, code);
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022"],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    skipLibCheck,
  };
  consumer.write(`${project}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ["handler.ts"] }));
}

function projectName(index: number, skipLibCheck: boolean): string {
  return `handler-${index}-${skipLibCheck ? "skip" : "check"}`;
}

function compile(consumer: Project, index: number, skipLibCheck: boolean): { milliseconds: number; megabytes: number } {
  const tsc = join(REPOSITORY, "node_modules/typescript/bin/tsc");
  const project = join(consumer.folder, projectName(index, skipLibCheck));
  let output: string;
  try {
    output = execFileSync(process.execPath, [tsc, "-p", project, "--extendedDiagnostics"], { encoding: "utf8" });
  } catch (error) {
    output = (error as { readonly stdout: string }).stdout;
    // Not our declarations to mend: an error in a peer's is counted with the rest of its work.
    if (!/^Total time:/m.test(output)) throw error;
    if (/^handler-|aws-lambda-events\//m.test(output)) throw new Error(output, { cause: error });
  }
  const read = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
  return { milliseconds: read("Total time") * 1000, megabytes: read("Memory used") / 1000 };
}

function report(checks: readonly Check[]): Section {
  const time = (label: string, skipLibCheck: boolean): Measured =>
    measured(checks.find((check) => check.label === label && check.skipLibCheck === skipLibCheck)?.milliseconds ?? []);
  const goals: Goal[] = [true, false].map((skipLibCheck) => {
    const ratio = time("ours, one event", skipLibCheck).median / time("@types/aws-lambda", skipLibCheck).median;
    return {
      what: `tsc with one event ÷ with @types/aws-lambda, skipLibCheck ${skipLibCheck ? "on" : "off"}`,
      wanted: "≤ 1.10",
      measured: digits(ratio),
      met: ratio <= 1.1,
    };
  });
  return {
    name: "types",
    title: "What the compiler pays",
    date: new Date().toISOString(),
    text: [
      "`tsc --noEmit` on one handler of S3 events with declarations as installed: its own total time and the memory it used.",
    ],
    tables: [
      {
        title: "tsc",
        header: ["", "skipLibCheck, ms", "MB", "full check, ms", "MB"],
        rows: Object.keys(HANDLERS).map((label) => [
          label,
          ...[true, false].flatMap((skipLibCheck) => {
            const check = checks.find((one) => one.label === label && one.skipLibCheck === skipLibCheck);
            return [spread(measured(check?.milliseconds ?? [])), digits(median(check?.megabytes ?? []))];
          }),
        ]),
      },
    ],
    goals,
    plots: [],
  };
}
