import { join } from "node:path";
import type { OutputFile, OutputFolder } from "./output/folder.js";
import type { SchemaDocument } from "./schema/document.js";
import { indexDefinitions } from "./typescript/definitions.js";
import type { StringMode } from "./typescript/mode.js";
import { emitModule, type ModuleStructure } from "./typescript/module.js";
import { printModules } from "./typescript/print.js";
import { emitRoot } from "./typescript/root.js";

/** The modules of schema documents in one string mode, and the module that exports them all. */
export async function emitModules(
  documents: readonly SchemaDocument[],
  mode: StringMode,
  runtime: string,
): Promise<OutputFile[]> {
  const index = indexDefinitions(documents);
  const modules = documents.map((document) => emitModule(document, index, mode, runtime));
  return printedFiles([...modules, emitRoot(documents, runtime)]);
}

/** The same for several modes, a folder for each; other modes that are there stay. */
export async function emitModes(
  documents: readonly SchemaDocument[],
  modes: readonly StringMode[],
  runtime: string,
  out: string,
): Promise<OutputFolder[]> {
  return Promise.all(
    modes.map(async (mode) => ({ path: join(out, mode), files: await emitModules(documents, mode, runtime) })),
  );
}

export async function printedFiles(modules: readonly ModuleStructure[]): Promise<OutputFile[]> {
  return (await printModules(modules)).map(({ file, text }) => ({ path: file, text }));
}
