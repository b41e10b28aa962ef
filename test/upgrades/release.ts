import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  GeneratorError,
  STRING_MODES,
  downloadRelease,
  generate,
  type Release,
  type StringMode,
} from "@aws-lambda-events/generator";
import type { Decoder } from "aws-lambda-events";
import { build } from "esbuild";
import semver from "semver";
import { FIXTURES, type Fixture } from "../conformance/fixtures/fixtures.js";
import { FORMER_FIXTURES } from "./former-fixtures.js";

/** What became of one release of the SDK. */
export interface ReleaseReport {
  readonly version: string;
  /** The diagnostics that stopped the generator; empty when it ran. */
  readonly stopped: readonly string[];
  readonly definitions: number;
  /** How many of the release's own fixtures were decoded, in each mode. */
  readonly decoded: number;
  /** Fixtures that did not decode, or that no row of the table has a type for. */
  readonly problems: readonly string[];
}

const CODEC = fileURLToPath(new URL("../../packages/events/src/codec/", import.meta.url));

/** Generates a release into a scratch folder, builds what was generated, and decodes the release's own fixtures. */
export async function checkRelease(query: string): Promise<ReleaseReport> {
  const { root, version } = await downloadRelease(query);
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  try {
    const { definitions } = await generate({
      source: root,
      sourceVersion: version,
      upstreamModule: "",
      schemas: join(folder, "schemas"),
      out: join(folder, "out"),
      modes: STRING_MODES,
      codec: CODEC,
      onFallback: () => undefined,
      onStage: () => undefined,
    });
    const results = await Promise.all(STRING_MODES.map((mode) => decodeFixtures({ root, version }, folder, mode)));
    const problems = results.flatMap((result) => result.problems);
    return { version, stopped: [], definitions, decoded: results[0]?.decoded ?? 0, problems };
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    const stopped = error.message.split("\n").filter((line) => !line.startsWith("  "));
    return { version, stopped, definitions: 0, decoded: 0, problems: [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function decodeFixtures(
  { root, version }: Release,
  folder: string,
  mode: StringMode,
): Promise<{ readonly decoded: number; readonly problems: readonly string[] }> {
  const events = await importBundle(join(folder, "out", mode, "index.ts"), join(folder, `${mode}.mjs`));
  const problems: string[] = [];
  let decoded = 0;
  for (const file of await fixtureFiles(root)) {
    const rows = rowsOf(file, version);
    if (rows.length === 0) problems.push(`${mode}: ${file} is in no row`);
    for (const row of rows) {
      if ("malformed" in row) continue;
      const result = events[row.type]?.safeParse(JSON.parse(await readFile(join(root, file), "utf8")));
      if (result?.success === true) decoded++;
      else problems.push(`${mode}: ${file} as ${row.type}: ${result?.error.message ?? "there is no such type"}`);
    }
  }
  return { decoded, problems };
}

/** The rows of a file at a release: those of its time, or else the present ones. */
function rowsOf(file: string, version: string): readonly Fixture[] {
  const former = FORMER_FIXTURES.filter((row) => row.file === file && semver.lt(version, row.until));
  return former.length > 0 ? former : FIXTURES.filter((row) => row.file === file);
}

async function fixtureFiles(root: string): Promise<string[]> {
  const folders = ["events/testdata", "cfn/testdata"];
  const files = folders.map(async (folder) =>
    (await readdir(join(root, folder)).catch(() => [])).map((name) => `${folder}/${name}`),
  );
  return (await Promise.all(files)).flat().filter((file) => file.endsWith(".json"));
}

async function importBundle(entry: string, outfile: string): Promise<{ readonly [name: string]: Decoder<unknown> }> {
  await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", target: "node20", logLevel: "silent" });
  return (await import(pathToFileURL(outfile).href)) as { readonly [name: string]: Decoder<unknown> };
}
