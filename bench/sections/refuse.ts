import type { Field } from "../bundles.js";
import { CONTESTANTS } from "../contestants/all.js";
import { sharedProcesses, type FieldEffort } from "../field-runs.js";
import { withWrongValue, type Document } from "../fixtures.js";
import type { RefuseQuestion } from "../processes/refuse.js";
import { askProcess, STEADY } from "../run-process.js";
import { measured, ratio } from "../statistics.js";
import { spread } from "./format.js";
import type { Section } from "./section.js";

const SHOWN = ["S3", "SQS ×10", "API Gateway v1", "DynamoDB"];

interface Case {
  readonly kind: "wrong value" | "another event";
  readonly document: Document;
  readonly text: string;
}

/** What a refusal costs: of an event with one wrong value deep inside, and of another event. */
export async function refuseSection(
  documents: readonly Document[],
  field: Field,
  effort: FieldEffort,
  log: (line: string) => void,
): Promise<Section> {
  const cases = documents
    .filter(({ name }) => SHOWN.includes(name))
    .flatMap((document) => casesOf(document, documents));
  const ratios = new Map<string, number[]>();
  for (let pass = 0; pass < effort.processes; pass++) {
    log(`refusing: pass ${pass + 1} of ${effort.processes}`);
    for (const one of cases) {
      for (const bundles of sharedProcesses(field, one.document)) {
        const question: RefuseQuestion = {
          text: one.text,
          bundles: Object.fromEntries(bundles.map(({ contestant, path }) => [contestant.name, path])),
          effort,
        };
        const times = await askProcess<{ [work: string]: number[] }>("refuse", question, STEADY);
        for (const { contestant } of bundles) {
          const own = times[`refuse ${contestant.name}`];
          if (own === undefined) continue;
          const key = keyOf(one, contestant.name);
          ratios.set(key, [...(ratios.get(key) ?? []), ratio(own, times.parse ?? [])]);
        }
      }
    }
  }
  return {
    name: "refuse",
    title: "Refuse",
    date: new Date().toISOString(),
    text: [
      "The time of `safeParse` or its like divided by that of `JSON.parse` of the same text. Ours, zod, valibot and arktype collect every issue with its path; quicktype and AJV stop at the first; a dash is for those who take the document.",
    ],
    tables: (["wrong value", "another event"] as const).map((kind) => ({
      title: kind === "wrong value" ? "One wrong value deep inside" : "Another event altogether",
      header: ["", ...SHOWN],
      rows: CONTESTANTS.map(({ name, label }) => [
        label,
        ...cases
          .filter((one) => one.kind === kind)
          .map((one) => {
            const values = ratios.get(keyOf(one, name));
            return values === undefined ? "–" : spread(measured(values));
          }),
      ]),
    })),
    goals: [],
    plots: [],
  };
}

function casesOf(document: Document, documents: readonly Document[]): Case[] {
  // An SQS event looks most like what is expected: it is a list of records, too.
  const other = documents.find(({ name }) => name === (document.type === "SQSEvent" ? "S3" : "SQS"));
  return [
    { kind: "wrong value", document, text: withWrongValue(document) },
    { kind: "another event", document, text: other?.text ?? "{}" },
  ];
}

function keyOf({ kind, document }: Case, name: string): string {
  return [kind, document.name, name].join("\n");
}
