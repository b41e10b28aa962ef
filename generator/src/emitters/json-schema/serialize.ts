import { format } from "oxfmt";
import type { SchemaDocument } from "@aws-lambda-events/schema";

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
