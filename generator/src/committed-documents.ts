import { SchemaReadError, readDocuments, type SchemaDocument } from "@aws-lambda-events/schema";
import { GeneratorError } from "./diagnostic.js";

/**
 * Reads the committed documents back.
 *
 * @throws GeneratorError when the folder has none or cannot be read, or one of them is not ours
 */
export async function readCommittedDocuments(folder: string): Promise<SchemaDocument[]> {
  try {
    return await readDocuments(folder);
  } catch (error) {
    if (!(error instanceof SchemaReadError)) throw error;
    throw new GeneratorError([{ code: error.code, message: error.message, hint: error.hint }]);
  }
}
