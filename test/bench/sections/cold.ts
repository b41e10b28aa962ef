import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Field } from "../bundles.js";
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
  const programs = [
    { label: "an empty module", path: empty },
    ...bundles.map(({ contestant, slim }) => ({ label: contestant.label, path: slim })),
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
  const rows = others.map((own, index) => ({
    label: programs[index + 1]?.label ?? "",
    time: measured(own.map(({ milliseconds }) => milliseconds - baseTime)),
    heap: measured(own.map(({ heapBytes }) => (heapBytes - baseHeap) / 1000)),
  }));
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
        rows: rows.map(({ label, time, heap }) => [label, spread(time), spread(heap)]),
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
    readme: {
      cold: {
        title: "",
        header: ["", "import and first decode, ms", "heap, kB"],
        rows: rows.map(({ label, time, heap }) => [label, digits(time.median), digits(heap.median)]),
      },
    },
  };
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
