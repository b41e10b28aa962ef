import { prepareField } from "./bundles.js";
import type { RunEffort } from "./effort.js";
import { runField } from "./field-runs.js";
import { FIXTURES, readDocuments } from "./fixtures.js";
import { buildNativePeers } from "./native.js";
import { keepSection, writeReport } from "./report/results.js";
import { plainTable } from "./report/markdown.js";
import { decodeSection } from "./sections/decode.js";
import { coldSection } from "./sections/cold.js";
import { encodeSection } from "./sections/encode.js";
import type { SectionName } from "./sections/names.js";
import { refuseSection } from "./sections/refuse.js";
import type { Section } from "./sections/section.js";
import { sizeSection } from "./sections/size.js";
import { textSection } from "./sections/text.js";

/** Runs the sections, prints each, and writes the report from all that is there. */
export async function runBenchmark(names: readonly SectionName[], effort: RunEffort): Promise<void> {
  const begin = performance.now();
  const log = (line: string): void => console.error(`· ${Math.round((performance.now() - begin) / 1000)} s: ${line}`);
  const wants = (...some: readonly SectionName[]): boolean => some.some((name) => names.includes(name));
  const keep = (section: Section): void => {
    for (const table of section.tables) console.log(`\n${plainTable(table)}`);
    for (const { what, wanted, measured, met } of section.goals)
      console.log(`\n${met ? "met    " : "NOT MET"}  ${what}: ${measured}, wanted ${wanted}`);
    keepSection(section, effort);
  };

  log("bundling");
  const documents = await readDocuments(FIXTURES);
  const field = await prepareField(documents);
  for (const { contestant, document, reason } of field.absences)
    console.error(`  ${contestant.label}, ${document.name}: ${reason}`);

  if (wants("size")) keep(await sizeSection(documents, field));
  if (wants("decode", "text", "encode")) {
    const peers = wants("text") ? buildNativePeers(log) : [];
    const runs = await runField(documents, field, peers, effort.field, log);
    if (wants("decode")) keep(decodeSection(documents, runs));
    if (wants("text")) keep(textSection(documents, runs));
    if (wants("encode")) keep(encodeSection(documents, runs));
  }
  if (wants("refuse")) keep(await refuseSection(documents, field, effort.refuse, log));
  if (wants("cold")) keep(await coldSection(documents, field, effort.coldProcesses, log));
  await writeReport(documents, field, effort);
  log("done");
}
