import { CONTESTANTS, OURS, PEERS, bareNameOf } from "../contestants/all.js";
import type { Contestant } from "../contestants/contestant.js";
import type { FieldRuns, Run } from "../field-runs.js";
import type { Document } from "../fixtures.js";
import { measured, ratio, type Measured } from "../statistics.js";
import { digits, spread } from "./format.js";
import { goalForEach } from "./goal.js";
import type { Goal, Section, Table } from "./section.js";

/** What docs/performance.md and the plot show. */
const SHOWN = ["S3", "SQS ×10", "API Gateway v1", "API Gateway v2", "DynamoDB", "Kinesis"];

/** Those who build a value of the same fields, which is what the goals compare with. */
const RIVALS = ["powertools", "zod", "valibot", "arktype"];

/** Decoding a parsed object, as a part of what `JSON.parse` takes for its text. */
export function decodeSection(documents: readonly Document[], { runs }: FieldRuns): Section {
  return {
    name: "decode",
    title: "Decode a parsed object",
    date: new Date().toISOString(),
    text: [
      "The time of `decode(value)` divided by that of `JSON.parse(text)`; median of the processes, and their range. A process sees one event type. In the second table, 24 orders of the keys of every object are mixed.",
      "_Without checks_ is the least there is to do: code made for the one document, which builds the very same value and checks nothing. It reads every field once, and every character of times, base64 and escaped keys, and knows what they say.",
    ],
    tables: [
      table("Keys in their usual order: decode ÷ JSON.parse", documents, runs, false),
      table("24 orders of keys: decode ÷ JSON.parse", documents, runs, true),
    ],
    goals: [...absoluteGoals(documents, runs), ...relativeGoals(documents, runs)],
    plots: [
      {
        name: "decode",
        title: "Decode a parsed event, relative to JSON.parse of its text",
        unit: "× JSON.parse",
        bars: shownOf(documents).flatMap((document) =>
          CONTESTANTS.flatMap(({ name, label }) => {
            const value = decodeRatio(runs, document, name, false);
            return value === undefined ? [] : [{ group: document.name, label, measured: value }];
          }),
        ),
      },
    ],
    summary: { speed: summaryTable(documents, runs) },
  };
}

/** What `decode` takes of the time of `JSON.parse`, one number for each process. */
function decodeRatio(runs: readonly Run[], document: Document, name: string, shuffled: boolean): Measured | undefined {
  const ratios = runs
    .filter((run) => run.document.name === document.name && run.shuffled === shuffled && run.names.includes(name))
    .map(({ times }) => ratio(times[`decode ${name}`] ?? [], times.parse ?? []));
  return ratios.length === 0 ? undefined : measured(ratios);
}

function table(title: string, documents: readonly Document[], runs: readonly Run[], shuffled: boolean): Table {
  const row = (name: string, label: string, words: (value: Measured) => string): string[] => [
    label,
    ...documents.map((document) => {
      const value = decodeRatio(runs, document, name, shuffled);
      return value === undefined ? "–" : words(value);
    }),
  ];
  return {
    title,
    header: ["", ...documents.map(({ name }) => name)],
    rows: [
      ...OURS.map(({ name, label }) => row(name, label, spread)),
      ...OURS.map((mode) => row(bareNameOf(mode), `without checks, ${modeOf(mode)}`, ({ median }) => digits(median))),
      ...PEERS.map(({ name, label }) => row(name, label, ({ median }) => digits(median))),
    ],
  };
}

/** `none` or `empty` */
function modeOf({ name }: Contestant): string {
  return name.replace("ours-", "");
}

function absoluteGoals(documents: readonly Document[], runs: readonly Run[]): Goal[] {
  return [false, true].map((shuffled) => {
    const outcomes = documents.flatMap((document) =>
      OURS.flatMap((mode) => {
        const value = decodeRatio(runs, document, mode.name, shuffled)?.median;
        if (value === undefined) return [];
        const limit = shuffled ? 0.3 : document.name === "DynamoDB" ? 0.15 : 0.1;
        const bare = decodeRatio(runs, document, bareNameOf(mode), shuffled)?.median;
        return [{ value, limit, bare, place: `${document.name} ${modeOf(mode)}` }];
      }),
    );
    return goalForEach(
      `decode ÷ JSON.parse, ${shuffled ? "24 key orders" : "usual key order"}, each document, both modes`,
      shuffled ? "≤ 0.30" : "≤ 0.10, DynamoDB ≤ 0.15",
      "at most",
      outcomes,
    );
  });
}

function relativeGoals(documents: readonly Document[], runs: readonly Run[]): Goal[] {
  return [false, true].map((gateway) => {
    const limit = gateway ? 10 : 4;
    const outcomes = documents
      .filter(({ name }) => name.startsWith("API Gateway") === gateway)
      .flatMap((document) =>
        RIVALS.flatMap((rival) => {
          const value = advantage(runs, document, rival, (mode) => mode.name);
          const bare = advantage(runs, document, rival, bareNameOf);
          return value === undefined ? [] : [{ value, limit, bare, place: `${document.name} ${rival}` }];
        }),
      );
    return goalForEach(
      `times faster than Powertools, zod, valibot, arktype: ${gateway ? "API Gateway" : "other events"}`,
      `≥ ${limit} each`,
      "at least",
      outcomes,
    );
  });
}

/** How many times as long the rival takes as the slower of our modes, or of their copies without checks. */
function advantage(
  runs: readonly Run[],
  document: Document,
  rival: string,
  nameOf: (mode: Contestant) => string,
): number | undefined {
  const own = OURS.map((mode) => decodeRatio(runs, document, nameOf(mode), false)?.median ?? Number.NaN);
  const other = decodeRatio(runs, document, rival, false)?.median;
  return other === undefined ? undefined : other / Math.max(...own);
}

function summaryTable(documents: readonly Document[], runs: readonly Run[]): Table {
  return {
    title: "",
    header: ["Decode ÷ `JSON.parse`", ...SHOWN],
    rows: CONTESTANTS.map(({ name, label }) => [
      label,
      ...SHOWN.map((place) => {
        const document = documents.find((candidate) => candidate.name === place);
        const value = document && decodeRatio(runs, document, name, false);
        return value === undefined ? "–" : digits(value.median);
      }),
    ]),
  };
}

export function shownOf(documents: readonly Document[]): Document[] {
  return documents.filter(({ name }) => SHOWN.includes(name));
}
