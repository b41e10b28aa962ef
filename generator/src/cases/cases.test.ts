import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { GeneratorError, type Diagnostic } from "../diagnostic.js";
import { resolvePackage } from "../go/package.js";
import { loadGoParser, parseGoFile } from "../go/parse.js";
import { buildSchemas } from "../schema/from-go.js";
import { type SchemaDocument, indexDefinitions } from "@aws-lambda-events/schema";
import { TABLES, type Tables } from "../annotations/tables.js";
import { serializeDocument, withoutProse } from "../emitters/json-schema/serialize.js";
import { emitEncoders } from "../emitters/encoders/encoder.js";
import type { StringMode } from "../emitters/typescript/mode.js";
import { emitModule } from "../emitters/typescript/module.js";
import { printModules } from "../emitters/printing/module.js";

/*
 * A folder for each Go construct: the smallest Go file, the schema document it becomes, and the module of each mode.
 * The modules are part of the type-checked sources, so an expectation that is no valid TypeScript fails there.
 */

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const CASES = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const CODEC = "../../../../packages/events/src/codec/";

const NO_TABLES: Tables = {
  packages: [{ name: "events", importPath: "example.com/sdk/events", stem: undefined }],
  types: {},
  reviewedCode: {},
  complete: { answers: false, texts: false },
};

/** What a case needs said that its Go source does not say. */
const TYPES_OF: { readonly [name: string]: Tables["types"] } = {
  "wire-types": Object.fromEntries(
    ["events.RFC3339EpochTime", "events.SecondsEpochTime"].flatMap((name) => {
      const json = TABLES.types[name]?.json;
      return json === undefined ? [] : [[name, { json }]];
    }),
  ),
  "adjusted-fields": {
    "events.StoredObject": {
      role: "payload",
      title: "An object",
      json: { form: "struct", methods: ["UnmarshalJSON", "MarshalJSON"], reason: "shows both adjustments" },
      properties: {
        decoded: { derivedFrom: "key" },
        labels: { omitNil: true },
        certUrl: {
          alias: { name: "certURL", reason: "shows an alias" },
          optional: { reason: "shows an absence" },
        },
      },
    },
  },
  answers: {
    "events.Trigger": { role: "event", answer: "itself", title: "Something to be given back" },
    "events.Reply": {
      role: "response",
      title: "A reply",
      properties: {
        id: { demanded: { documentation: "https://docs.aws.amazon.com/reply", isText: true } },
        other: { demanded: { documentation: "https://docs.aws.amazon.com/reply" } },
      },
    },
    "events.Status": { properties: { code: { demanded: { documentation: "https://docs.aws.amazon.com/status" } } } },
  },
  discriminators: {
    "events.ShopEvent": {
      role: "event",
      title: "Something happened in a shop",
      documentation: "https://docs.aws.amazon.com/shop",
      discriminator: {
        requires: { context: "object", "context/counter": "string" },
        matches: { trigger: [{ prefix: "Shop_" }, "Shop"], "detail-type": ["Opened", "Closed"] },
        elsewhere: { "detail-type": "DetailType" },
        excludes: { version: [{ includes: "beta" }, "2.0"], notice: [{ prefix: "test:" }, "test"] },
        explains: { notice: "which a shop sends before it opens" },
        lacks: ["parcels", "context/tracking-number"],
        evidence: ["context/counter"],
      },
    },
    "events.ParcelEvent": {
      role: "event",
      title: "Parcels were sent",
      documentation: "https://docs.aws.amazon.com/parcel",
      discriminator: {
        requires: { parcels: "array" },
        matches: { "parcels/*/source": ["shop:parcel"] },
        elsewhere: { "parcels/*/source": "parcels/*/Source" },
        lacks: ["parcels/*/letter"],
      },
    },
  },
};

const parser = await loadGoParser();

describe.each(CASES)("the case %s", (name) => {
  const goFile = readdirSync(`${FOLDER}${name}`).find((file) => file.endsWith(".go")) ?? "input.go";
  const document = schemaOf(name, goFile);

  test("becomes the expected schema document", async () => {
    expect(await serializeDocument(withoutProse(document))).toBe(expected(`${name}/schema.json`));
  });

  test.each(["string-null-none", "string-null-empty"] as const)("becomes the expected module of %s", async (mode) => {
    expect(await moduleOf(document, mode)).toBe(expected(`${name}/${mode}.ts`));
  });

  test("becomes the expected encoders", async () => {
    expect(await encodersOf(document)).toBe(expected(`${name}/encoders.ts`));
  });
});

function schemaOf(name: string, goFile: string): SchemaDocument {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const source = { path: `events/${goFile}`, text: readFileSync(`${FOLDER}${name}/${goFile}`, "utf8") };
  const goPackage = resolvePackage([parseGoFile(parser, source, report)], report);
  const { documents } = buildSchemas([goPackage], { ...NO_TABLES, types: TYPES_OF[name] ?? {} }, report);
  if (diagnostics.length > 0) throw new GeneratorError(diagnostics);
  const [document] = documents;
  if (document === undefined || documents.length > 1) throw new Error(`${name} does not become one document`);
  return document;
}

async function moduleOf(document: SchemaDocument, mode: StringMode): Promise<string | undefined> {
  const module = emitModule(document, indexDefinitions([document]), mode, CODEC, () => "./encoders.js");
  const [printed] = await printModules([module]);
  return printed?.text;
}

async function encodersOf(document: SchemaDocument): Promise<string> {
  const module = emitEncoders(document, indexDefinitions([document]), CODEC, () => "./string-null-none.js");
  const [printed] = await printModules(module === undefined ? [] : [module]);
  return printed?.text ?? NO_FILE;
}

const NO_FILE = "(no such file)";

function expected(file: string): string {
  return existsSync(`${FOLDER}${file}`) ? readFileSync(`${FOLDER}${file}`, "utf8") : NO_FILE;
}
