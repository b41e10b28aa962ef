import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readDocuments } from "@aws-lambda-events/schema";
import { describe, expect, test } from "vitest";
import * as modules from "./all.js";
import type { Annotations } from "./annotation.js";
import { tablesAt } from "./at-release.js";
import { TABLES, type Tables } from "./tables.js";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const MODULES: { readonly [stem: string]: Annotations } = modules;
const documents = await readDocuments(fileURLToPath(new URL("../../../schemas", import.meta.url)));

test("every file of annotations is collected", () => {
  const files = readdirSync(FOLDER).filter((file) =>
    /^export const annotations\b/m.test(readFileSync(`${FOLDER}${file}`, "utf8")),
  );
  expect(
    Object.keys(modules)
      .map((stem) => `${stem}.ts`)
      .sort(),
  ).toEqual(files.sort());
});

test.each(Object.entries(MODULES))("what is said of %s is of types that are in that module", (stem, { types }) => {
  const document = documents.find(({ $id }) => $id === `${stem}.json`);
  for (const [name, { excluded, renamed }] of Object.entries(types)) {
    if (excluded === undefined) expect(Object.keys(document?.$defs ?? {})).toContain(renamed?.to ?? name);
  }
});

describe("at a release", () => {
  const tables: Tables = {
    ...TABLES,
    types: {
      "events.Ping": {
        role: "event",
        title: "Ping",
        answer: ["Pong", "LatePong"],
        json: { since: "v1.3.0", form: "struct", methods: ["MarshalJSON"], reason: "test" },
        properties: {
          early: { optional: { reason: "test" } },
          late: { since: "v1.2.0", optional: { reason: "test" } },
        },
      },
      "events.Pong": { role: "response", title: "Pong" },
      "events.LatePong": { since: "v1.2.0", role: "response", title: "Pong" },
    },
    reviewedCode: {},
  };

  test("types, properties, JSON forms and answers of later ones are left out", () => {
    expect(tablesAt(tables, "v1.1.0").types).toEqual({
      "events.Ping": {
        role: "event",
        title: "Ping",
        answer: ["Pong"],
        properties: { early: { optional: { reason: "test" } } },
      },
      "events.Pong": { role: "response", title: "Pong" },
    });
  });

  test("that has them, they are there", () => {
    expect(tablesAt(tables, "v1.3.0")).toEqual(tables);
    expect(tablesAt(tables, undefined)).toEqual(tables);
  });

  test("an event whose answers are all of later ones has none", () => {
    const ping = { role: "event", title: "Ping" } as const;
    const late = { since: "v1.2.0", role: "response", title: "Pong" } as const;
    const types = { "events.Ping": { ...ping, answer: ["LatePong"] }, "events.LatePong": late };
    expect(tablesAt({ ...tables, types }, "v1.1.0").types).toEqual({ "events.Ping": ping });
  });
});
