import { format } from "oxfmt";
import type { SchemaDocument } from "@aws-lambda-events/schema";
import type { OutputFile } from "../../output/folder.js";
import { vocabularyPage } from "./vocabulary.js";

/** The file of each schema document, and the page that explains them. */
export async function schemaFiles(documents: readonly SchemaDocument[]): Promise<OutputFile[]> {
  const files = documents.map(async (document) => ({ path: document.$id, text: await serializeDocument(document) }));
  return [...(await Promise.all(files)), { path: "README.md", text: vocabularyPage() }];
}

/** The text of a schema document, formatted as the rest of the repository is. */
export async function serializeDocument(document: SchemaDocument): Promise<string> {
  const { code } = await format(document.$id, JSON.stringify(document, undefined, 2), { printWidth: 120 });
  return code;
}

/** The document without upstream's comments, which are not ours to commit. */
export function withoutProse(document: SchemaDocument): SchemaDocument {
  return JSON.parse(JSON.stringify(document, dropGoComment)) as SchemaDocument;
}

function dropGoComment(key: string, value: unknown): unknown {
  return key === "x-go-comment" ? undefined : value;
}
