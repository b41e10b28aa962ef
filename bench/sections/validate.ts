import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES, readDocuments } from "../fixtures.js";
import { BUILD, REPOSITORY } from "../repository.js";
import { measured, type Measured } from "../statistics.js";
import { count } from "./format.js";
import type { Section } from "./section.js";

const FOLDER = join(BUILD, "validate");

/** How fast `lambda-events validate` goes through an archive of events. */
export async function validateSection(files: number, runs: number, log: (line: string) => void): Promise<Section> {
  log(`validate: ${files} files and lines`);
  const texts = (await readDocuments(FIXTURES)).map(({ text }) => text);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, "files"), { recursive: true });
  const lines = Array.from({ length: files }, (_, index) => texts[index % texts.length] ?? "{}");
  for (const [index, line] of lines.entries()) writeFileSync(join(FOLDER, "files", `${index}.json`), line);
  writeFileSync(join(FOLDER, "lines.ndjson"), `${lines.join("\n")}\n`);
  writeFileSync(join(FOLDER, "one.ndjson"), `${lines[0] ?? "{}"}\n`);

  const times: { [what: string]: number[] } = { one: [], files: [], lines: [], strict: [] };
  for (let run = 0; run < runs; run++) {
    times.one?.push(validate(["one.ndjson"]));
    times.files?.push(validate(["files"]));
    times.lines?.push(validate(["lines.ndjson"]));
    times.strict?.push(validate(["lines.ndjson", "--strict"]));
  }
  rmSync(FOLDER, { recursive: true, force: true });
  const row = (what: string, key: string): string[] => {
    const seconds = measured(times[key] ?? []);
    return [what, span(seconds), count(files / seconds.median)];
  };
  return {
    name: "validate",
    title: "lambda-events validate",
    date: new Date().toISOString(),
    text: [
      `${count(files)} documents, those of the other sections by turns, start of the process included; a single one takes ${span(measured(times.one ?? []))} seconds.`,
    ],
    tables: [
      {
        title: "Throughput",
        header: ["", "seconds", "documents a second"],
        rows: [row("files", "files"), row("NDJSON lines", "lines"), row("NDJSON lines, `--strict`", "strict")],
      },
    ],
    goals: [],
    plots: [],
  };
}

function validate(options: readonly string[]): number {
  const begin = performance.now();
  const command = [join(REPOSITORY, "packages/cli/dist/bin.js"), "validate", ...options];
  try {
    execFileSync(process.execPath, command, { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"], maxBuffer: 1e9 });
  } catch (error) {
    // With findings it ends with 1, which is as good here.
    if ((error as { readonly status?: number }).status !== 1) throw error;
  }
  return (performance.now() - begin) / 1000;
}

function span({ median, low, high }: Measured): string {
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
