import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { DIALECT, type SchemaDocument } from "./document.js";

/** Why schema documents cannot be read. */
export class SchemaReadError extends Error {
  readonly code: "schemas-missing" | "schema-document";
  /** What to do about it. */
  readonly hint: string;

  constructor(code: SchemaReadError["code"], message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/**
 * Reads the documents of a folder, sorted by file name.
 *
 * @throws SchemaReadError when the folder has none or cannot be read, or one of them is not ours
 */
export async function readDocuments(folder: string): Promise<SchemaDocument[]> {
  const entries = await reading(folder, () => readdir(folder));
  const names = entries.filter((name) => name.endsWith(".json")).sort();
  if (names.length === 0) throw noDocuments(`there are no schema documents in ${folder}`);
  return Promise.all(names.map((name) => readDocument(folder, name)));
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw noDocuments(`the schema documents cannot be read at ${path}: ${reason}`);
  }
}

function noDocuments(message: string): SchemaReadError {
  return new SchemaReadError(
    "schemas-missing",
    message,
    "name the folder that has them, or restore it from version control",
  );
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
  throw new SchemaReadError(
    "schema-document",
    `${path} is not a schema document of this generator`,
    "restore it from version control, or run the generator with Go installed",
  );
}

function isSchemaDocument(value: unknown, name: string): value is SchemaDocument {
  if (typeof value !== "object" || value === null) return false;
  const document = value as Partial<SchemaDocument>;
  return document.$schema === DIALECT && document.$id === name && typeof document.$defs === "object";
}
