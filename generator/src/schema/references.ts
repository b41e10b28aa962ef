import type { Declarations, Report } from "./declarations.js";
import { referenceTarget, type Definition, type SchemaDocument, type ValueSchema } from "./document.js";

/**
 * Reports structs that contain themselves. Their decoders would recurse as deep as a hostile payload nests; what may
 * nest without bound, such as a DynamoDB value, is a wire type with a runtime decoder that does not.
 */
export function findRecursion(documents: readonly SchemaDocument[], declarations: Declarations, report: Report): void {
  const definitions = new Map(documents.flatMap((document) => Object.entries(document.$defs)));
  const positions = new Map(
    [...declarations.types.values()].map(({ name, declaration }) => [name, declaration.position]),
  );
  const finished = new Set<string>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    const definition = definitions.get(name);
    if (definition === undefined || finished.has(name)) return;
    if (open.has(name)) {
      report({
        code: "recursive-type",
        message: `${name} contains itself, so a payload could nest without bound`,
        wayOut: "describe it in generator/src/schema/wire-types.ts with a runtime decoder that bounds the depth",
        position: positions.get(name),
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

/** Structs that are part of nothing else and have no role: a new event, until somebody says so in `roots.ts`. */
export function unclassifiedRoots(documents: readonly SchemaDocument[]): string[] {
  const definitions = documents.flatMap((document) => Object.entries(document.$defs));
  const referenced = new Set(
    definitions.flatMap(([, definition]) => [...referencedNames(definition), ...embeddedNames(definition)]),
  );
  return definitions
    .filter(([name, definition]) => definition["x-go-kind"] === "struct" && !referenced.has(name))
    .filter(([, definition]) => definition["x-lambda-role"] === undefined)
    .map(([name]) => name);
}

/** The names of the structs that a struct embeds. */
export function embeddedNames(definition: Definition): string[] {
  return definition["x-go-kind"] === "struct" ? (definition["x-go-embeds"] ?? []).map(nameOf) : [];
}

/** The names that a definition refers to, but for embedded structs. */
export function referencedNames(definition: Definition): string[] {
  switch (definition["x-go-kind"]) {
    case "struct":
      return Object.values(definition.properties).flatMap(namesInValue);
    case "alias":
      return [nameOf(definition.$ref)];
    case "list":
    case "map":
      return namesInValue(definition);
    default:
      return [];
  }
}

/** The names that a value refers to: one, or none. */
export function namesInValue(schema: ValueSchema): string[] {
  switch (schema["x-go-kind"]) {
    case "reference":
      return [nameOf(referenceTarget(schema))];
    case "list":
      return namesInValue(schema.items);
    case "map":
      return namesInValue(schema.additionalProperties);
    default:
      return [];
  }
}

function nameOf($ref: string): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
