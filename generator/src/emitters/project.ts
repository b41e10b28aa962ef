import { emitMode, emitModes } from "./modes.js";
import { replaceFolders, type FolderDiff } from "../output/folder.js";
import { type SchemaDocument, stemOfDocument } from "@aws-lambda-events/schema";
import type { StringMode } from "./typescript/mode.js";

export interface ProjectOptions {
  readonly documents: readonly SchemaDocument[];
  /** Several are put into folders of their own below `out`. */
  readonly modes: readonly StringMode[];
  readonly out: string;
  /** How a generated module names the codec: a path or package name that ends in a slash. */
  readonly codec: string;
}

/**
 * Writes modules for a project that wants its own instead of those in the package.
 *
 * @throws GeneratorError when a folder cannot be written, or holds files that were not generated
 */
export async function writeProject({ documents, modes, out, codec }: ProjectOptions): Promise<FolderDiff[]> {
  const [mode] = modes;
  if (mode !== undefined && modes.length === 1) {
    return replaceFolders([{ path: out, files: await emitMode(documents, mode, codec) }]);
  }
  const folders = await emitModes(documents, modes, codec, "");
  const files = folders.flatMap((folder) =>
    folder.files.map(({ path, text }) => ({ path: `${folder.path}/${path}`, text })),
  );
  return replaceFolders([{ path: out, files }]);
}

/** The documents with the given stems, and those that they refer to. */
export function selectDocuments(documents: readonly SchemaDocument[], stems: readonly string[]): SchemaDocument[] {
  const selected = new Set(stems);
  // A set that grows while it is gone through is gone through to its end.
  for (const stem of selected) {
    const document = documents.find((candidate) => stemOfDocument(candidate) === stem);
    for (const [, target = ""] of JSON.stringify(document ?? null).matchAll(/"\$ref":"([\w-]+)\.json#/g))
      selected.add(target);
  }
  return documents.filter((document) => selected.has(stemOfDocument(document)));
}
