import { posix } from "node:path";
import { emit } from "./emitters/emit.js";
import type { Emitter } from "./emitters/emitter.js";
import { replaceFolders, type FolderDiff } from "./output/folder.js";
import { indexDefinitions, stemOfDocument, stemsReferredTo, type SchemaDocument } from "@aws-lambda-events/schema";
import type { StringMode } from "./emitters/typescript/mode.js";

export interface ProjectOptions {
  readonly documents: readonly SchemaDocument[];
  /** Several are put into folders of their own below `out`. */
  readonly modes: readonly StringMode[];
  readonly out: string;
  /** How a generated module names the codec: its one module, or a folder of modules, which ends in a slash. */
  readonly codec: string;
  readonly emitters?: readonly Emitter[];
}

/**
 * Writes modules for a project that wants its own instead of those in the package.
 *
 * @throws GeneratorError when a folder cannot be written, or holds files that were not generated
 */
export async function writeProject({ documents, modes, out, codec, emitters }: ProjectOptions): Promise<FolderDiff[]> {
  const folderOf = (mode: StringMode): string => (modes.length === 1 ? "" : mode);
  const { folders } = await emit(documents, { isForProject: true, modes, folderOf, codec }, emitters);
  const files = folders.flatMap((folder) =>
    folder.files.map(({ path, text }) => ({ path: posix.join(folder.path, path), text })),
  );
  return replaceFolders([{ path: out, files }]);
}

/** The documents with the given stems, and those that they refer to. */
export function selectDocuments(documents: readonly SchemaDocument[], stems: readonly string[]): SchemaDocument[] {
  const index = indexDefinitions(documents);
  const selected = new Set(stems);
  // A set that grows while it is gone through is gone through to its end.
  for (const stem of selected) {
    const document = documents.find((candidate) => stemOfDocument(candidate) === stem);
    for (const other of document === undefined ? [] : stemsReferredTo(document, index)) selected.add(other);
  }
  return documents.filter((document) => selected.has(stemOfDocument(document)));
}
