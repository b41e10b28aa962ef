import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SchemaDocument } from "@aws-lambda-events/schema";

/** The folder of the schema documents in the installed package. */
export function schemaFolder(): string {
  return fileURLToPath(new URL(".", import.meta.resolve("aws-lambda-events/schemas/s3.json")));
}

/** The schema documents of the installed package. */
export function readSchemaDocuments(folder: string = schemaFolder()): SchemaDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as SchemaDocument);
}
