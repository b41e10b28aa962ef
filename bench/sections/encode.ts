import type { FieldRuns } from "../field-runs.js";
import type { Document } from "../fixtures.js";
import { measured, ratio } from "../statistics.js";
import { spread } from "./format.js";
import { goalForEach } from "./goal.js";
import type { Section } from "./section.js";

const LIMIT = 0.25;

/** Encoding, as a part of what `JSON.stringify` takes for the value it gives. */
export function encodeSection(documents: readonly Document[], { runs }: FieldRuns): Section {
  const results = ["ours-none", "ours-empty"].map((name) => ({
    name,
    cells: documents.map((document) => {
      const own = runs.filter(
        (run) => run.document.name === document.name && run.times[`encode ${name}`] !== undefined,
      );
      return measured(own.map(({ times }) => ratio(times[`encode ${name}`] ?? [], times[`stringify ${name}`] ?? [])));
    }),
  }));
  const all = results.flatMap(({ name, cells }) =>
    cells.map(({ median }, index) => ({
      value: median,
      limit: LIMIT,
      place: `${documents[index]?.name} ${name.replace("ours-", "")}`,
    })),
  );
  return {
    name: "encode",
    title: "Encode",
    date: new Date().toISOString(),
    text: ["The time of `encodeX(decoded)` divided by that of `JSON.stringify` of what it gives."],
    tables: [
      {
        title: "Encode ÷ JSON.stringify",
        header: ["", ...documents.map(({ name }) => name)],
        rows: results.map(({ name, cells }) => [name.replace("ours-", "string-null-"), ...cells.map(spread)]),
      },
    ],
    goals: [goalForEach("encode ÷ JSON.stringify, each document, both modes", `≤ ${LIMIT}`, "at most", all)],
    plots: [],
  };
}
