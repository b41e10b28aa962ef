import type { Declarations } from "../declarations.js";
import { annotationFile } from "../../annotations/tables.js";
import type { Report } from "../../diagnostic.js";
import { embeddedNames, referencedNames, type SchemaDocument } from "@aws-lambda-events/schema";

/**
 * Reports structs that contain themselves. Their decoders would recurse as deep as a hostile payload nests; what may
 * nest without bound, such as a DynamoDB value, is a wire type with a codec decoder that does not.
 */
export function findRecursion(documents: readonly SchemaDocument[], declarations: Declarations, report: Report): void {
  const definitions = new Map(documents.flatMap((document) => Object.entries(document.$defs)));
  const declared = new Map([...declarations.types.values()].map((type) => [type.name, type]));
  const finished = new Set<string>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    const definition = definitions.get(name);
    if (definition === undefined || finished.has(name)) return;
    if (open.has(name)) {
      report({
        code: "recursive-type",
        message: `${name} contains itself, so a payload could nest without bound`,
        hint: `give it a \`json\` form in ${annotationFile(declared.get(name)?.stem ?? "")}, with a decoder that bounds the depth`,
        position: declared.get(name)?.declaration.position,
      });
      return;
    }
    open.add(name);
    for (const target of referencedNames(definition)) visit(target);
    open.delete(name);
    finished.add(name);
  };
  for (const name of definitions.keys()) visit(name);
}

/** Structs that are part of nothing else and have no role: a new event, until somebody says so in its annotations. */
export function unclassifiedRoots(documents: readonly SchemaDocument[]): string[] {
  const definitions = documents.flatMap((document) => Object.entries(document.$defs));
  const referenced = new Set(
    definitions.flatMap(([, definition]) => [...referencedNames(definition), ...embeddedNames(definition)]),
  );
  return definitions
    .filter(([name, definition]) => definition["x-kind"] === "struct" && !referenced.has(name))
    .filter(([, definition]) => definition["x-lambda-role"] === undefined)
    .map(([name]) => name);
}
