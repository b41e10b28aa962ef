import { readFileSync } from "node:fs";
import type { Field } from "../bundles.js";
import { CONTESTANTS, PEERS } from "../contestants/all.js";
import { inputEvents } from "../derive/from-documents.js";
import { exportingTypes, SIX, sizeOf, sizeOfText, type Size, type StringMode } from "../entries.js";
import type { Document } from "../fixtures.js";
import { count } from "./format.js";
import type { Goal, Section, Table } from "./section.js";
import { sizeDoors } from "./size-guards.js";
import { sizeParts } from "./size-parts.js";

const MODES: readonly StringMode[] = ["string-null-none", "string-null-empty"];

/** Bytes that a function ships. */
export async function sizeSection(documents: readonly Document[], field: Field): Promise<Section> {
  const events = inputEvents();
  const rows: { what: string; sizes: Size[] }[] = [];
  const add = async (what: string, program: (mode: StringMode) => string): Promise<void> => {
    rows.push({ what, sizes: await Promise.all(MODES.map((mode) => sizeOf(program(mode)))) });
  };
  const types = documents.filter(({ type }, index) => documents.findIndex((other) => other.type === type) === index);
  for (const document of types) await add(`\`${document.type}\``, (mode) => exportingTypes([document], mode));
  await add("six events", (mode) => exportingTypes(SIX, mode));
  await add(`all ${events.length} input events`, (mode) => exportingTypes(events, mode));
  await add("`export *` of the root", (mode) => `export * from "aws-lambda-events/${mode}";`);

  const without = await sizeOf("export const handler = (event: unknown) => event;");
  const typed = await sizeOf(
    `import type { S3Event } from "aws-lambda-events/s3"; export const handler = (event: S3Event) => event;`,
  );
  rows.push({ what: "`import type`", sizes: MODES.map(() => difference(typed, without)) });
  const peers = peerTable(documents, field);
  return {
    name: "size",
    title: "Size",
    date: new Date().toISOString(),
    text: [
      "Bytes of an ES module bundled and minified by esbuild, and after gzip at level 9. Peers ship what decodes the one event and no more.",
      `The six events are ${SIX.map(({ type }) => `\`${type}\``).join(", ")}.`,
    ],
    tables: [
      {
        title: "This package, bytes",
        header: ["", "none", "none, gzip", "empty", "empty, gzip"],
        rows: rows.map(({ what, sizes }) => [
          what,
          ...sizes.flatMap(({ minified, zipped }) => [count(minified), count(zipped)]),
        ]),
      },
      peers,
      await sizeParts({ module: "s3", type: "S3Event" }),
      await sizeDoors(events, SIX.slice(0, 4)),
    ],
    goals: [
      goal("S3, gzip", 1500, rows.find(({ what }) => what === "`S3Event`")?.sizes),
      goal("all input events, gzip", 15_000, rows.find(({ what }) => what.startsWith("all "))?.sizes),
    ],
    plots: [
      {
        name: "size",
        title: "Size of a function that decodes one event, minified and gzipped",
        unit: "bytes",
        bars: documents
          .filter(({ name }) => ["S3", "API Gateway v1", "DynamoDB"].includes(name))
          .flatMap((document) =>
            CONTESTANTS.flatMap((contestant) => {
              const size = slimSize(document, field, contestant.name);
              if (size === undefined) return [];
              const { zipped } = size;
              return [
                {
                  group: document.name,
                  label: contestant.label,
                  measured: { median: zipped, low: zipped, high: zipped },
                },
              ];
            }),
          ),
      },
    ],
    summary: {
      size: {
        title: "",
        header: ["", "minified", "gzip"],
        rows: [
          ...rows
            .filter(({ what }) => what === "`S3Event`" || !/^`[A-Z]/.test(what))
            .map(({ what, sizes: [none] }) => [what, count(none?.minified ?? 0), count(none?.zipped ?? 0)]),
          ...PEERS.flatMap(({ name, label }) => {
            const size = documents[0] && slimSize(documents[0], field, name);
            return size === undefined ? [] : [[`S3 with ${label}`, count(size.minified), count(size.zipped)]];
          }),
        ],
      },
    },
  };
}

function peerTable(documents: readonly Document[], field: Field): Table {
  return {
    title: "One event, ours and peers, gzip bytes",
    header: ["", ...documents.map(({ name }) => name)],
    rows: CONTESTANTS.map(({ name, label }) => [
      label,
      ...documents.map((document) => {
        const size = slimSize(document, field, name);
        return size === undefined ? "–" : count(size.zipped);
      }),
    ]),
  };
}

function slimSize(document: Document, field: Field, name: string): Size | undefined {
  const bundle = field.bundles.find(
    (candidate) => candidate.document.name === document.name && candidate.contestant.name === name,
  );
  return bundle === undefined ? undefined : sizeOfText(readFileSync(bundle.slim, "utf8"));
}

function difference(one: Size, other: Size): Size {
  return { minified: one.minified - other.minified, zipped: one.zipped - other.zipped };
}

function goal(what: string, limit: number, sizes: readonly Size[] = []): Goal {
  const most = Math.max(...sizes.map(({ zipped }) => zipped));
  return { what, wanted: `≤ ${count(limit)} bytes`, measured: `${count(most)} bytes`, met: most <= limit };
}
