import { readFileSync, writeFileSync } from "node:fs";
import type { Field } from "../bundles.js";
import { OURS_NONE } from "../contestants/ours.js";
import type { FieldEffort } from "../field-runs.js";
import type { Document } from "../fixtures.js";
import type { DecodeQuestion } from "../processes/decode.js";
import { askProcess, STEADY } from "../run-process.js";
import { measured, median, ratio } from "../statistics.js";
import { spread } from "./format.js";
import type { Section } from "./section.js";

/** A part of a decode, as a function of the bundle, and what it gives when it is taken out. */
interface Part {
  readonly words: string;
  readonly function: string;
  readonly gives: string;
}

const TIME: Part = { words: "a time in RFC 3339, with its `Date`", function: "time", gives: "undefined" };
const PARSE_TIME: Part = { words: "reading that time, its `Date` apart", function: "parseRfc3339", gives: "1e12" };

/** The decodes that come nearest to what the goals want, or miss it, and what they are made of. */
const PARTS: { readonly [document: string]: readonly Part[] } = {
  S3: [
    TIME,
    PARSE_TIME,
    { words: "unescaping one key", function: "queryUnescaped", gives: "key" },
    { words: "the guard", function: "guardS3Event", gives: "undefined" },
  ],
  SQS: [
    { words: "message attributes, with their bytes", function: "map", gives: "value" },
    { words: "six `Uint8Array`", function: "bytes", gives: "value" },
    { words: "the guard", function: "guardSQSEvent", gives: "undefined" },
  ],
  SNS: [TIME, PARSE_TIME, { words: "the guard", function: "guardSNSEvent", gives: "undefined" }],
  "API Gateway v1": [
    { words: "looking through maps of lists of texts", function: "stringListMap", gives: "value" },
    { words: "looking through maps of texts", function: "stringMap", gives: "value" },
    { words: "the context", function: "decodeAPIGatewayProxyRequestContext", gives: "value" },
    { words: "the guard", function: "guardAPIGatewayProxyRequest", gives: "undefined" },
  ],
  "API Gateway v2": [
    { words: "the context", function: "decodeAPIGatewayV2HTTPRequestContext", gives: "value" },
    { words: "looking through maps of texts", function: "stringMap", gives: "value" },
    { words: "the guard", function: "guardAPIGatewayV2HTTPRequest", gives: "undefined" },
  ],
  DynamoDB: [
    { words: "attribute values, with their bytes", function: "map", gives: "value" },
    { words: "eleven `Uint8Array`", function: "decodeBinary", gives: "value" },
    { words: "two `Date`", function: "decodeSecondsEpochTime", gives: "undefined" },
    { words: "the guard", function: "guardDynamoDBEvent", gives: "undefined" },
  ],
  Kinesis: [
    { words: "two `Uint8Array`", function: "bytes", gives: "value" },
    { words: "two `Date`", function: "decodeSecondsEpochTime", gives: "undefined" },
    { words: "the guard", function: "guardKinesisEvent", gives: "undefined" },
  ],
  Kafka: [
    { words: "the map of records, with all below it", function: "map", gives: "value" },
    { words: "one `Uint8Array` of five numbers", function: "numberBytes", gives: "value" },
    { words: "a `Date`", function: "decodeMilliSecondsEpochTime", gives: "undefined" },
    { words: "the guard", function: "guardKafkaEvent", gives: "undefined" },
  ],
};

/** What decoding in the mode *none* spends its time on: each part is taken out in turn. */
export async function profileSection(
  documents: readonly Document[],
  field: Field,
  effort: FieldEffort,
  log: (line: string) => void,
): Promise<Section> {
  const rows: string[][] = [];
  for (const document of documents) {
    const parts = PARTS[document.name];
    const bundle = field.bundles.find((one) => one.document.name === document.name && one.contestant === OURS_NONE);
    if (parts === undefined || bundle === undefined) continue;
    log(`taking ${document.name} apart`);
    const bundles = Object.fromEntries([undefined, ...parts].map((part) => leaveOut(bundle.path, part)));
    const question: DecodeQuestion = { document: document.path, shuffled: false, bundles, effort };
    const runs: { [work: string]: number[] }[] = [];
    for (let pass = 0; pass < effort.processes; pass++) {
      runs.push(await askProcess<{ [work: string]: number[] }>("decode", question, STEADY));
    }
    const wholes = runs.map((times) => ratio(times["decode whole"] ?? [], times.parse ?? []));
    const parse = median(runs.map(({ parse: times = [] }) => median(times)));
    const row = (words: string, ratios: readonly number[]): string[] => [
      `${document.name}: ${words}`,
      spread(measured(ratios)),
      (median(ratios) * parse).toFixed(0),
    ];
    rows.push(row("all of it", wholes));
    for (const part of parts) {
      const without = runs.map((times) => ratio(times[`decode ${part.function}`] ?? [], times.parse ?? []));
      rows.push(
        row(
          part.words,
          without.map((value, index) => (wholes[index] ?? Number.NaN) - value),
        ),
      );
    }
  }
  return {
    name: "profile",
    title: "What decoding spends its time on",
    date: new Date().toISOString(),
    text: [
      "The part that one function has in a decode in the mode _none_: what is saved when it does nothing, in units of `JSON.parse` and in ns. Parts may be in one another, and do not add up: a compiler does other things with what is left.",
    ],
    tables: [{ title: "Parts of a decode", header: ["", "÷ JSON.parse", "ns"], rows }],
    goals: [],
    plots: [],
  };
}

/** Writes the bundle for decoding alone, without what one function does; gives the function's name and the path. */
function leaveOut(path: string, part?: Part): [name: string, path: string] {
  const name = part?.function ?? "whole";
  const source = readFileSync(path, "utf8").replace(/^export \{[^}]*\};?$/m, "export { decode };");
  const head = new RegExp(`^function ${name}\\(.*\\) \\{$`, "m");
  if (part !== undefined && !head.test(source)) throw new Error(`${path} has no function ${name}: see PARTS`);
  const target = path.replace(/\.mjs$/, `.${part === undefined ? "" : "without-"}${name}.mjs`);
  writeFileSync(
    target,
    part === undefined ? source : source.replace(head, (line) => `${line}\n  return ${part.gives};`),
  );
  return [name, target];
}
