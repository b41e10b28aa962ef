import { join } from "node:path";
import type { OutputFile, OutputFolder } from "../output/folder.js";
import { type SchemaDocument, indexDefinitions } from "@aws-lambda-events/schema";
import { emitEncoders } from "./encoders/encoder.js";
import type { StringMode } from "./typescript/mode.js";
import { emitModule } from "./typescript/module.js";
import { printModules } from "./printing/module.js";
import { emitRoot } from "./typescript/root.js";

/**
 * The modules of schema documents in one string mode, and the module that exports them all; the encoders are in a folder
 * below.
 */
export async function emitMode(
  documents: readonly SchemaDocument[],
  mode: StringMode,
  codec: string,
): Promise<OutputFile[]> {
  const [modules, encoders] = await Promise.all([
    modulesOf(documents, mode, codec, "./encoders"),
    encodersOf(documents, codec, ".."),
  ]);
  return [...modules, ...encoders.map(({ path, text }) => ({ path: `encoders/${path}`, text }))];
}

/** The same for several modes: a folder for each, and one for the encoders that they share. Other modes that are there stay. */
export async function emitModes(
  documents: readonly SchemaDocument[],
  modes: readonly StringMode[],
  codec: string,
  out: string,
): Promise<OutputFolder[]> {
  const [mode] = modes;
  if (mode === undefined) return [];
  return Promise.all([
    ...modes.map(async (mode) => ({
      path: join(out, mode),
      files: await modulesOf(documents, mode, codec, "../encoders"),
    })),
    encodersOf(documents, codec, `../${mode}`).then((files) => ({ path: join(out, "encoders"), files })),
  ]);
}

async function modulesOf(
  documents: readonly SchemaDocument[],
  mode: StringMode,
  codec: string,
  encoders: string,
): Promise<OutputFile[]> {
  const index = indexDefinitions(documents);
  const modules = documents.map((document) =>
    emitModule(document, index, mode, codec, (stem) => `${encoders}/${stem}.js`),
  );
  return printModules([...modules, emitRoot(documents, codec)]);
}

/** Encoders take `Init` of a type, which is the same in every mode, so they name those of one. */
async function encodersOf(documents: readonly SchemaDocument[], codec: string, types: string): Promise<OutputFile[]> {
  const index = indexDefinitions(documents);
  return printModules(
    documents.flatMap((document) => emitEncoders(document, index, codec, (stem) => `${types}/${stem}.js`) ?? []),
  );
}
