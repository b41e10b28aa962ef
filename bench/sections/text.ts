import { CONTESTANTS, OURS, bareNameOf } from "../contestants/all.js";
import { OURS_NONE } from "../contestants/ours.js";
import type { FieldRuns } from "../field-runs.js";
import type { Document } from "../fixtures.js";
import type { NativePeer } from "../native.js";
import { measured, median, ratio, type Measured } from "../statistics.js";
import { digits } from "./format.js";
import { shownOf } from "./decode.js";
import { goalForEach } from "./goal.js";
import type { Goal, Section } from "./section.js";

/** From JSON text to typed value: what each contestant takes, other languages among them, divided by what we take. */
export function textSection(documents: readonly Document[], runs: FieldRuns, peers: readonly NativePeer[]): Section {
  const natives = peers.map(({ label }) => label);
  const labels = [...CONTESTANTS.slice(1), ...natives.map((label) => ({ name: label, label }))];
  const value = (document: Document, name: string): Measured | undefined =>
    natives.includes(name) ? nativeRatio(runs, document, name, OURS_NONE.name) : textRatio(runs, document, name);
  return {
    name: "text",
    title: "From text to typed value",
    date: new Date().toISOString(),
    text: [
      "`JSON.parse` and decode, or `parseJson` where it is ours, Go's `json.Unmarshal` and Rust's `serde_json::from_slice`: their time divided by that of `string-null-none`. More than 1 is slower than ours. Go and Rust run in processes between those of Node.",
      ...peers.flatMap(({ label, does, versions, refusals }) => [
        `${label}: ${does}; ${versions.join(", ")}.`,
        ...[...refusals].map(([document, reason]) => `${label} does not take ${document}: ${reason}.`),
      ]),
    ],
    tables: [
      {
        title: "Text to value ÷ ours",
        header: ["", ...documents.map(({ name }) => name)],
        rows: labels.map(({ name, label }) => [
          label,
          ...documents.map((document) => {
            const result = value(document, name);
            return result === undefined ? "–" : digits(result.median);
          }),
        ]),
      },
      {
        title: "Ours, in units of JSON.parse of the same text",
        header: ["", ...documents.map(({ name }) => name)],
        rows: OURS.map(({ name, label }) => [
          label,
          ...documents.map((document) => digits(overParse(runs, document, name))),
        ]),
      },
      {
        title: "Other languages ÷ JSON.parse and the same value without checks, which no decoder can beat",
        header: ["", ...documents.map(({ name }) => name)],
        rows: natives.map((label) => [
          label,
          ...documents.map((document) => {
            const result = nativeRatio(runs, document, label, bareNameOf(OURS_NONE));
            return result === undefined ? "–" : digits(result.median);
          }),
        ]),
      },
    ],
    goals: nativeGoals(documents, runs),
    plots: [
      {
        name: "text",
        title: "From JSON text to typed value, relative to aws-lambda-events",
        unit: "× ours",
        bars: shownOf(documents).flatMap((document) =>
          labels.flatMap(({ name, label }) => {
            const result = value(document, name);
            return result === undefined ? [] : [{ group: document.name, label, measured: result }];
          }),
        ),
      },
    ],
  };
}

/** Each process has one of our modes in it, which the others of that process are compared with. */
function textRatio({ runs }: FieldRuns, document: Document, name: string): Measured | undefined {
  const own = runs.filter((run) => run.document.name === document.name && !run.shuffled);
  const ratios = own
    .filter(({ names }) => names.includes(name))
    .map(({ times, names }) => {
      const ours = names.includes("ours-none") ? "ours-none" : "ours-empty";
      const parts = ratio(times[`text ${name}`] ?? [], times[`text ${ours}`] ?? []);
      if (ours === "ours-none") return parts;
      // From the unit of one mode to that of the other, by what both are of JSON.parse.
      return (
        parts *
        (overParse({ runs, native: [] }, document, ours) / overParse({ runs, native: [] }, document, "ours-none"))
      );
    });
  if (name !== "ours-empty") return ratios.length === 0 ? undefined : measured(ratios);
  return measured([
    overParse({ runs, native: [] }, document, name) / overParse({ runs, native: [] }, document, "ours-none"),
  ]);
}

function overParse({ runs }: FieldRuns, document: Document, name: string): number {
  return median(
    runs
      .filter((run) => run.document.name === document.name && !run.shuffled && run.names.includes(name))
      .map(({ times }) => ratio(times[`text ${name}`] ?? [], times.parse ?? [])),
  );
}

function nativeRatio(
  { runs, native }: FieldRuns,
  document: Document,
  peer: string,
  name: string,
): Measured | undefined {
  const ours = median(
    runs
      .filter((run) => run.document.name === document.name && !run.shuffled && run.names.includes(name))
      .map(({ times }) => median(times[`text ${name}`] ?? [])),
  );
  const values = native.filter((run) => run.document.name === document.name && run.peer === peer);
  return values.length === 0 ? undefined : measured(values.map(({ nanoseconds }) => nanoseconds / ours));
}

function nativeGoals(documents: readonly Document[], runs: FieldRuns): Goal[] {
  const wanted = [
    { peer: "Go", limit: 3, words: "≥ 3 × faster each" },
    // Faster by less than nothing: Rust may be ahead by half.
    { peer: "Rust", limit: 1 / 1.5, words: "within 1.5 × each" },
  ];
  return wanted.flatMap(({ peer, limit, words }) => {
    const outcomes = documents.flatMap((document) => {
      const value = nativeRatio(runs, document, peer, OURS_NONE.name)?.median;
      const bare = nativeRatio(runs, document, peer, bareNameOf(OURS_NONE))?.median;
      return value === undefined ? [] : [{ value, limit, bare, place: document.name }];
    });
    return outcomes.length === 0
      ? []
      : [goalForEach(`text to typed value, ${peer} ÷ ours`, words, "at least", outcomes)];
  });
}
