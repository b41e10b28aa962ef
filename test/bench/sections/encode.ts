import type { FieldRuns } from "../field-runs.js";
import type { Document } from "../fixtures.js";
import { measured, ratio } from "../statistics.js";
import { digits, spread } from "./format.js";
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
    cells.map(({ median }, index) => ({ median, place: `${documents[index]?.name} ${name.replace("ours-", "")}` })),
  );
  const missed = all.filter(({ median }) => median > LIMIT);
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
    goals: [
      {
        what: "encode ÷ JSON.stringify, each document, both modes",
        wanted: `≤ ${LIMIT}`,
        measured:
          missed.length === 0
            ? `at most ${digits(Math.max(...all.map(({ median }) => median)))}`
            : `${all.length - missed.length} of ${all.length}; not ${missed.map(({ place, median }) => `${place} ${digits(median)}`).join(", ")}`,
        met: missed.length === 0,
      },
    ],
    plots: [],
  };
}
