import { prepareField, type Field } from "./bundles.js";
import { prepareTypia } from "./contestants/typia.js";
import type { RunEffort } from "./effort.js";
import { runField } from "./field-runs.js";
import { FIXTURES, readDocuments, type Document } from "./fixtures.js";
import { buildNativePeers } from "./native.js";
import { plainTable } from "./report/markdown.js";
import { keepSection, writeReport } from "./report/results.js";
import { coldSection } from "./sections/cold.js";
import { contestantsSection } from "./sections/contestants.js";
import { decodeSection } from "./sections/decode.js";
import { encodeSection } from "./sections/encode.js";
import { generatorSection } from "./sections/generator.js";
import type { SectionName } from "./sections/names.js";
import { profileSection } from "./sections/profile.js";
import { refuseSection } from "./sections/refuse.js";
import type { Section } from "./sections/section.js";
import { sizeSection } from "./sections/size.js";
import { textSection } from "./sections/text.js";
import { typesSection } from "./sections/types.js";
import { validateSection } from "./sections/validate.js";

/** A run: what was asked for, how often to measure, and where news and results go. */
interface Run {
  readonly effort: RunEffort;
  wants(...names: readonly SectionName[]): boolean;
  log(line: string): void;
  keep(section: Section): void;
}

/** Runs the sections, prints each, and writes the report from all that is there. */
export async function runBenchmark(names: readonly SectionName[], effort: RunEffort): Promise<void> {
  const begin = performance.now();
  const run: Run = {
    effort,
    wants: (...some) => some.some((name) => names.includes(name)),
    log: (line) => console.error(`· ${Math.round((performance.now() - begin) / 1000)} s: ${line}`),
    keep: (section) => {
      print(section);
      if (!effort.isQuick) keepSection(section);
    },
  };
  if (run.wants("decode", "profile", "text", "refuse", "encode", "size", "cold")) {
    run.log("bundling");
    const documents = await readDocuments(FIXTURES);
    if (effort.withTypia) {
      run.log("typia; the first time takes several minutes");
      prepareTypia(documents);
    }
    await measureContestants(run, documents, await prepareField(documents));
  }
  if (run.wants("types")) run.keep(typesSection(effort.typeChecks, run.log));
  if (run.wants("generator")) run.keep(await generatorSection(effort.generatorRuns, effort.generatorGrowth, run.log));
  if (run.wants("validate")) run.keep(await validateSection(effort.validateFiles, effort.validateRuns, run.log));
  run.log(effort.isQuick ? "done; a quick run leaves the report as it is" : `done, see ${writeReport()}`);
}

async function measureContestants(run: Run, documents: readonly Document[], field: Field): Promise<void> {
  const { effort, wants, log, keep } = run;
  keep(contestantsSection(documents, field));
  if (wants("size")) keep(await sizeSection(documents, field));
  if (wants("decode", "text", "encode")) {
    const peers = wants("text") ? buildNativePeers(log) : [];
    const runs = await runField(documents, field, peers, effort.field, log);
    if (wants("decode")) keep(decodeSection(documents, runs));
    if (wants("text")) keep(textSection(documents, runs, peers));
    if (wants("encode")) keep(encodeSection(documents, runs));
  }
  if (wants("profile")) keep(await profileSection(documents, field, effort.profile, log));
  if (wants("refuse")) keep(await refuseSection(documents, field, effort.refuse, log));
  if (wants("cold")) keep(await coldSection(documents, field, effort.coldProcesses, log));
}

function print({ title, tables, goals }: Section): void {
  console.log(`\n=== ${title}`);
  for (const table of tables) console.log(`\n${plainTable(table)}`);
  if (goals.length > 0) console.log("");
  for (const { what, wanted, measured, met } of goals)
    console.log(`${met ? "met    " : "NOT MET"}  ${what}: ${measured}; wanted ${wanted}`);
}
