import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Field } from "../bundles.js";
import { OURS_NONE } from "../contestants/ours.js";
import type { Document } from "../fixtures.js";
import type { ColdAnswer, ColdQuestion } from "../processes/cold.js";
import { BUILD } from "../repository.js";
import { askProcess } from "../run-process.js";
import { measured, median, type Measured } from "../statistics.js";
import { digits, spread } from "./format.js";
import type { Goal, Section } from "./section.js";

/** What a function's start pays for a decoder: time and memory in fresh processes, from a minified bundle. */
export async function coldSection(
  documents: readonly Document[],
  field: Field,
  processes: number,
  log: (line: string) => void,
): Promise<Section> {
  const document = documents.find(({ name }) => name === "S3");
  if (document === undefined) throw new Error("cold starts are measured with S3");
  const empty = join(BUILD, "empty.mjs");
  writeFileSync(empty, "export const decode = () => undefined;\n");
  const bundles = field.bundles.filter((bundle) => bundle.document.name === document.name);
  const own = bundles.find(({ contestant }) => contestant === OURS_NONE);
  if (own === undefined) throw new Error("cold starts are measured with our own bundle");
  const parts = writeParts(own.slim);
  const programs = [
    { label: "an empty module", path: empty },
    ...bundles.map(({ contestant, slim }) => ({ label: contestant.label, path: slim })),
    ...parts,
  ];
  log(`cold starts: ${processes} of each`);
  const answers = new Map<string, ColdAnswer[]>(programs.map(({ label }) => [label, []]));
  for (let pass = 0; pass < processes; pass++) {
    for (const { label, path } of programs) {
      const question: ColdQuestion = { bundle: path, document: document.path };
      answers.get(label)?.push(await askProcess<ColdAnswer>("cold", question, ["--expose-gc"]));
    }
  }
  const [base = [], ...others] = [...answers.values()];
  const baseTime = median(base.map(({ milliseconds }) => milliseconds));
  const baseHeap = median(base.map(({ heapBytes }) => heapBytes));
  const measurements = others.map((those, index) => ({
    label: programs[index + 1]?.label ?? "",
    time: measured(those.map(({ milliseconds }) => milliseconds - baseTime)),
    heap: measured(those.map(({ heapBytes }) => (heapBytes - baseHeap) / 1000)),
  }));
  const rows = measurements.slice(0, bundles.length);
  const cells = ({ label, time, heap }: (typeof rows)[number]): string[] => [label, spread(time), spread(heap)];
  const ours = rows.filter(({ label }) => label.startsWith("aws-lambda-events"));
  return {
    name: "cold",
    title: "Cold start",
    date: new Date().toISOString(),
    text: [
      `Import of a minified bundle and the first decode of an S3 event, and the growth of the heap after garbage collection, in ${processes} fresh processes each, taken in turn. Net of an empty module, which takes ${digits(baseTime)} ms and ${digits(baseHeap / 1000)} kB.`,
    ],
    tables: [
      {
        title: "Net of an empty module",
        header: ["", "import and first decode, ms", "heap, kB"],
        rows: rows.map(cells),
      },
      {
        title: `What ${OURS_NONE.label} pays of it`,
        header: ["", "ms", "heap, kB"],
        rows: measurements.slice(bundles.length).map(cells),
      },
    ],
    goals: [goal("net import and first decode", 0.5, "ms", ours, "time"), goal("net heap", 40, "kB", ours, "heap")],
    plots: [
      {
        name: "cold",
        title: "Import and first decode of an S3 event in a fresh process",
        unit: "ms",
        bars: rows.map(({ label, time }) => ({ group: "S3", label, measured: time })),
      },
    ],
    summary: {
      cold: {
        title: "",
        header: ["", "import and first decode, ms", "heap, kB"],
        rows: rows.map(({ label, time, heap }) => [label, digits(time.median), digits(heap.median)]),
      },
    },
  };
}

/** Programs that do a part of what importing a bundle and decoding does. */
function writeParts(bundle: string): { label: string; path: string }[] {
  const source = readFileSync(bundle, "utf8");
  const decode = /export\s*\{\s*(\w+) as decode\s*\};?/.exec(source);
  if (decode === null) throw new Error(`${bundle} exports no decode`);
  const [exported, name] = decode;
  const idle = "export const decode = () => undefined;\n";
  const programs = [
    { label: "its text alone, as a comment", name: "text", code: `/*${source.replaceAll("*/", "")}*/${idle}` },
    {
      label: "imported, and nothing decoded",
      name: "imported",
      code: source.replace(exported, `export { ${name} };${idle}`),
    },
  ];
  return programs.map(({ label, name: part, code }) => {
    const path = bundle.replace(/\.mjs$/, `.${part}.mjs`);
    writeFileSync(path, code);
    return { label, path };
  });
}

function goal(
  what: string,
  limit: number,
  unit: string,
  rows: readonly { readonly time: Measured; readonly heap: Measured }[],
  key: "time" | "heap",
): Goal {
  const most = Math.max(...rows.map((row) => row[key].median));
  return { what, wanted: `≤ ${limit} ${unit}`, measured: `${digits(most)} ${unit}`, met: most <= limit };
}
