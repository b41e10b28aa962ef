import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { CONTESTANTS, OURS, bareNameOf } from "./contestants/all.js";
import type { Contestant, ContestantModule } from "./contestants/contestant.js";
import { bareCopy } from "./derive/bare-copy.js";
import { LAMBDA } from "./entries.js";
import { folderOf, type Document } from "./fixtures.js";
import { BUILD } from "./repository.js";
import { askProcess } from "./run-process.js";

/** One contestant's program for one document. */
export interface Bundle {
  readonly contestant: Contestant;
  readonly document: Document;
  /** With all that a contestant can do. */
  readonly path: string;
  /** With `decode` only, minified: what a function would ship. */
  readonly slim: string;
}

/** A contestant that cannot take a document, and why. */
export interface OptionalProperty {
  readonly contestant: Contestant;
  readonly document: Document;
  readonly reason: string;
}

/** Code that makes the value of one of our modes with no check at all, for one document. */
export interface BareCopy {
  readonly name: string;
  /** The contestant that makes the same value. */
  readonly of: string;
  readonly document: Document;
  readonly path: string;
}

export interface Field {
  readonly bundles: readonly Bundle[];
  readonly optional: readonly OptionalProperty[];
  readonly bareCopies: readonly BareCopy[];
}

/** Bundles every contestant for every document, and keeps those that decode it and refuse a wrong one. */
export async function prepareField(documents: readonly Document[]): Promise<Field> {
  const bundles: Bundle[] = [];
  const optional: OptionalProperty[] = [];
  for (const document of documents) {
    const all = await Promise.all(CONTESTANTS.map((contestant) => bundleContestant(contestant, document)));
    for (const made of all) {
      if ("reason" in made) optional.push(made);
      else bundles.push(made);
    }
  }
  const own = bundles.filter(({ contestant }) => OURS.some(({ name }) => name === contestant.name));
  return { bundles, optional, bareCopies: await Promise.all(own.map(writeBareCopy)) };
}

async function writeBareCopy({ contestant, document, path: ours }: Bundle): Promise<BareCopy> {
  const payload: unknown = JSON.parse(document.text);
  const decoded = await decodeBy(ours, payload);
  const name = bareNameOf(contestant);
  const path = join(BUILD, "contestants", folderOf(document), `${name}.mjs`);
  writeFileSync(path, bareCopy(payload, decoded));
  assert.deepStrictEqual(await decodeBy(path, payload), decoded);
  return { name, of: contestant.name, document, path };
}

async function decodeBy(bundle: string, payload: unknown): Promise<unknown> {
  const { decode } = (await import(bundle)) as ContestantModule;
  return decode(payload);
}

async function bundleContestant(contestant: Contestant, document: Document): Promise<Bundle | OptionalProperty> {
  const module = await contestant.source(document);
  if ("missing" in module) return { contestant, document, reason: module.missing };
  const folder = join(BUILD, "contestants", folderOf(document));
  mkdirSync(folder, { recursive: true });
  const source = join(folder, `${contestant.name}.source.js`);
  const bundle: Bundle = {
    contestant,
    document,
    path: join(folder, `${contestant.name}.mjs`),
    slim: join(folder, `${contestant.name}.slim.mjs`),
  };
  writeFileSync(source, module.code);
  await build({ ...LAMBDA, entryPoints: [source], outfile: bundle.path });
  await build({
    ...LAMBDA,
    stdin: { contents: `export { decode } from "./${contestant.name}.source.js";`, resolveDir: folder },
    outfile: bundle.slim,
    minify: true,
  });
  const { refusal } = await askProcess<{ refusal: string | null }>("plausible", {
    bundle: bundle.path,
    document: document.path,
    probe: document.probe,
  });
  return refusal === null ? bundle : { contestant, document, reason: refusal };
}
