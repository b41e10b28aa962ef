import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { GeneratorError } from "../diagnostic.js";
import { DIALECT, type SchemaDocument } from "./document.js";

/**
 * Reads the committed documents back.
 *
 * @throws GeneratorError when the folder has none, or one that is not ours
 */
export async function readDocuments(folder: string): Promise<SchemaDocument[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
  if (names.length === 0) {
    throw new GeneratorError([
      {
        code: "schemas-missing",
        message: `there are no schema documents in ${folder} to emit from`,
        wayOut: "install Go so that they can be made, or check them out again",
      },
    ]);
  }
  return Promise.all(names.map((name) => readDocument(folder, name)));
}

async function readDocument(folder: string, name: string): Promise<SchemaDocument> {
  const text = await readFile(join(folder, name), "utf8");
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
      message: `${join(folder, name)} is not a schema document of this generator`,
      wayOut: "restore it from version control, or run the generator with Go installed",
    },
  ]);
}

function isSchemaDocument(value: unknown, name: string): value is SchemaDocument {
  if (typeof value !== "object" || value === null) return false;
  const document = value as Partial<SchemaDocument>;
  return document.$schema === DIALECT && document.$id === name && typeof document.$defs === "object";
}
