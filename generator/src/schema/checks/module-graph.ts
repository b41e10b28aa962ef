import type { Declarations } from "../declarations.js";
import type { Report } from "../../diagnostic.js";
import { annotationFile } from "../../annotations/tables.js";
import { type SchemaDocument, stemOfDocument } from "@aws-lambda-events/schema";

/**
 * Reports other names of types in modules that need the module of the name. The constants of both would be made of each
 * other while the modules load, and one of them would not be there yet.
 */
export function reportAliasCycles(
  documents: readonly SchemaDocument[],
  declarations: Declarations,
  report: Report,
): void {
  const needs = new Map(documents.map((document) => [document.$id, filesReferredTo(document)]));
  const positions = new Map(
    [...declarations.types.values()].map(({ name, declaration }) => [name, declaration.position]),
  );
  for (const document of documents) {
    for (const [name, definition] of Object.entries(document.$defs)) {
      const [file = ""] = definition["x-kind"] === "alias" ? definition.$ref.split("#") : [];
      if (file === "" || !reaches(file, document.$id, needs)) continue;
      const from = stemOfDocument(document);
      const to = file.replace(/\.json$/, "");
      report({
        code: "alias-cycle",
        message: `${name} is another name of a type in module ${to}, which itself needs module ${from}`,
        hint: `have one of them moved upstream, or exclude ${name} in ${annotationFile(from)}`,
        position: positions.get(name),
      });
    }
  }
}

function filesReferredTo(document: SchemaDocument): ReadonlySet<string> {
  const files = new Set<string>();
  JSON.stringify(document.$defs, (key, value: unknown) => {
    if (key === "$ref" && typeof value === "string" && !value.startsWith("#"))
      files.add(value.slice(0, value.indexOf("#")));
    return value;
  });
  return files;
}

function reaches(from: string, to: string, needs: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (file === to) return true;
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...(needs.get(file) ?? []));
  }
  return false;
}
