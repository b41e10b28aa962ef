import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  generate,
  STRING_MODES,
  tablesOf,
  type Annotations,
  type Summary,
  type TypeAnnotation,
} from "@aws-lambda-events/generator";
import { readDocuments } from "@aws-lambda-events/schema";
import { build, transform } from "esbuild";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

/* Follows the recipes of CONTRIBUTING.md, with the very text that stands there. */

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));
const PAGE = await readFile(join(REPOSITORY, "CONTRIBUTING.md"), "utf8");

const [eventGo = "", typeGo = ""] = blocksOf("go");
const [eventAnnotations = "", codec = "", typeAnnotations = ""] = blocksOf("ts");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "recipe-test-"));
  await cp(join(REPOSITORY, "packages/events/src"), join(folder, "package/src"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The fenced blocks of a language, as they are without the indentation of a list. */
function blocksOf(language: string): string[] {
  return [...PAGE.matchAll(/^( *)```(\w+)\n(.*?)^ *```$/gms)].flatMap(([, indentation = "", found, text = ""]) =>
    found === language ? [text.replaceAll(new RegExp(`^${indentation}`, "gm"), "")] : [],
  );
}

async function annotationsOf(typescript: string): Promise<Annotations> {
  const path = join(folder, "annotations.mjs");
  await writeFile(path, (await transform(typescript, { loader: "ts" })).code);
  const loaded = (await import(pathToFileURL(path).href)) as { readonly annotations: Annotations };
  return loaded.annotations;
}

/** Generates the package from one Go file, for which nothing may be missing. */
async function run(go: string, annotations: Annotations): Promise<Summary> {
  await mkdir(join(folder, "source/events"), { recursive: true });
  await mkdir(join(folder, "source/cfn"), { recursive: true });
  await writeFile(join(folder, "source/events/greeting.go"), go);
  await writeFile(join(folder, "source/cfn/doc.go"), "package cfn\n");
  return generate({
    source: join(folder, "source"),
    upstreamModule: join(REPOSITORY, "upstream-go-sdk"),
    schemas: join(folder, "schemas"),
    out: join(folder, "package/generated"),
    modes: STRING_MODES,
    codec: "../../src/codec/",
    onFallback: (reason) => expect.unreachable(reason),
    onStage: () => undefined,
    tables: { ...tablesOf({ greeting: annotations }), complete: { answers: true, texts: true } },
  });
}

/** What a module of the generated package exports. */
async function load(path: string): Promise<{ readonly [name: string]: unknown }> {
  const outfile = join(folder, `${path.replaceAll("/", "-")}.mjs`);
  await build({
    entryPoints: [join(folder, "package/generated", `${path}.ts`)],
    bundle: true,
    format: "esm",
    outfile,
    logLevel: "silent",
  });
  return (await import(pathToFileURL(outfile).href)) as { readonly [name: string]: unknown };
}

interface Decoder {
  readonly parse: (value: unknown) => unknown;
}

type Call = (value: unknown) => unknown;

describe("the recipe for a new event", () => {
  test("starts from what the generator says of a file that nobody annotated", async () => {
    await expect(run(eventGo, { types: {} })).rejects.toThrow(
      "events/greeting.go:7:2: nobody says what events.GreetingEvent.source is [undocumented]\n" +
        "  add a `text` in generator/src/annotations/greeting.ts,",
    );
  });

  test("ends with a schema, modules of both modes, and a row of identify and of the examples", async () => {
    const { unclassified } = await run(eventGo, await annotationsOf(eventAnnotations));
    expect(unclassified).toEqual([]);

    const [document] = await readDocuments(join(folder, "schemas"));
    expect(document?.$defs["GreetingEvent"]).toMatchObject({
      title: "Doorbell that somebody rang",
      description: "Somebody rang a doorbell.",
      "x-lambda-role": "event",
      "x-lambda-sent-by": "a doorbell, when somebody rings it",
      "x-lambda-answer-type": ["GreetingResponse"],
      properties: { visitor: { description: "Name of whoever rang. Left out for strangers.", "x-aws-optional": true } },
    });
    expect(document?.$defs["GreetingResponse"]).toMatchObject({
      "x-lambda-role": "response",
      "x-lambda-documentation": "https://docs.aws.amazon.com/greeting/latest/dg/answers.html",
    });

    const payload = { source: "aws:greeting", visitor: "Ada", time: "2026-01-02T03:04:05Z" };
    for (const mode of STRING_MODES) {
      const { GreetingEvent, encodeGreetingResponse } = await load(`${mode}/greeting`);
      expect((GreetingEvent as Decoder).parse(payload)).toEqual({ ...payload, time: new Date("2026-01-02T03:04:05Z") });
      expect(() => (GreetingEvent as Decoder).parse({ ...payload, source: "aws:s3" })).toThrow("not a GreetingEvent");
      expect((encodeGreetingResponse as Call)({ open: true })).toEqual({ open: true });
      expect(() => (encodeGreetingResponse as Call)({})).toThrow("open");
    }
    const { identify } = await load("identify/identify");
    expect((identify as Call)(payload)).toEqual(["GreetingEvent"]);
    expect(await readFile(join(folder, "package/generated/examples/all.ts"), "utf8")).toContain(
      '"../../src/examples/modules/greeting.js"',
    );
  });
});

describe("the recipe for a new custom JSON type", () => {
  const go = `${eventGo}\n${typeGo}`;

  test("starts from what the generator says of its methods", async () => {
    await expect(run(go, await annotationsOf(eventAnnotations))).rejects.toThrow(
      "GreetingVolume defines UnmarshalJSON, which cannot be derived [custom-unmarshal]\n" +
        "  say what its JSON form is in generator/src/annotations/greeting.ts, as `json`",
    );
  });

  test("ends with a module that calls the codec's file", async () => {
    const { types } = await annotationsOf(eventAnnotations);
    const { annotations: more } = (await import(
      `data:text/javascript,${encodeURIComponent(`export const annotations = {${typeAnnotations}};`)}`
    )) as { readonly annotations: { readonly [name: string]: TypeAnnotation } };
    await run(go, { types: { ...types, ...more } });
    await writeFile(join(folder, "package/src/codec/wire/greeting.ts"), codec);

    const { GreetingBell, encodeGreetingBell } = await load("string-null-none/greeting");
    expect((GreetingBell as Decoder).parse({ volume: "loud" })).toEqual({ volume: 11 });
    expect(() => (GreetingBell as Decoder).parse({ volume: "shrill" })).toThrow("loud or quiet");
    expect((encodeGreetingBell as Call)({ volume: 1 })).toEqual({ volume: "quiet" });
  });
});
