import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { GeneratorError } from "../diagnostic.js";
import { DIALECT, type SchemaDocument } from "./document.js";

/**
 * Reads the committed documents back.
 *
 * @throws GeneratorError when the folder has none or cannot be read, or one of them is not ours
 */
export async function readDocuments(folder: string): Promise<SchemaDocument[]> {
  const entries = await reading(folder, () => readdir(folder));
  const names = entries.filter((name) => name.endsWith(".json")).sort();
  if (names.length === 0) throw noDocuments(`there are no schema documents in ${folder} to emit from`);
  return Promise.all(names.map((name) => readDocument(folder, name)));
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw noDocuments(`the schema documents to emit from cannot be read at ${path}: ${reason}`);
  }
}

function noDocuments(message: string): GeneratorError {
  const wayOut = "install Go so that they can be made, or check them out again";
  return new GeneratorError([{ code: "schemas-missing", message, wayOut }]);
}

async function readDocument(folder: string, name: string): Promise<SchemaDocument> {
  const path = join(folder, name);
  const text = await reading(path, () => readFile(path, "utf8"));
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    document = undefined;
  }
  if (isSchemaDocument(document, name)) return document;
  throw new GeneratorError([
    {
      code: "schema-document",
      message: `${path} is not a schema document of this generator`,
      wayOut: "restore it from version control, or run the generator with Go installed",
    },
  ]);
}

function isSchemaDocument(value: unknown, name: string): value is SchemaDocument {
  if (typeof value !== "object" || value === null) return false;
  const document = value as Partial<SchemaDocument>;
  return document.$schema === DIALECT && document.$id === name && typeof document.$defs === "object";
}
