import {
  type Located,
  type Property,
  type StructDefinition,
  aliasesByName,
  decodedProperties,
  resolveTarget,
} from "@aws-lambda-events/schema";
import { interfaceDeclaration, typeAlias } from "../printing/declarations.js";
import { definedType, propertyKey } from "../printing/emit-context.js";
import type { DefinitionContext } from "./definition-context.js";
import { propertyDocs } from "./documentation.js";
import { isOptional, valueType } from "./value-type.js";

/** The interface of a struct, without what it inherits from embedded ones. */
export function structInterface(
  name: string,
  definition: StructDefinition,
  docs: string,
  context: DefinitionContext,
): string {
  const bases = (definition["x-go-embeds"] ?? [])
    .map((target) => resolveTarget(target, context.index))
    .filter(({ definition: base }) => base["x-kind"] === "struct" && Object.keys(base.properties).length > 0)
    // What is optional in one of them and not in the other can't be inherited.
    .filter(({ definition: base }) => (base["x-lambda-answer"] === true) === context.isAnswer);
  const own = ownProperties(definition, bases);
  const aliases = aliasesByName(definition);
  if (own.length === 0 && bases.length === 0) {
    // An interface without members would take any value at all.
    return typeAlias(name, "{ [name: string]: never }", docs);
  }
  return interfaceDeclaration({
    docs,
    name,
    bases: bases.map((base) => definedType(base, context)),
    properties: own.map(
      ([jsonName, property]) =>
        propertyDocs(jsonName, property, aliases.get(jsonName)) + propertySignature(jsonName, property, context),
    ),
  });
}

function ownProperties(definition: StructDefinition, bases: readonly Located[]): [string, Property][] {
  const inherited = new Set(
    bases.flatMap(({ definition: base }) => (base["x-kind"] === "struct" ? Object.keys(base.properties) : [])),
  );
  return decodedProperties(definition).filter(([jsonName]) => !inherited.has(jsonName));
}

function propertySignature(jsonName: string, property: Property, context: DefinitionContext): string {
  const optional = isOptional(property, context);
  const type = valueType(property, context);
  const key = `${propertyKey(jsonName)}${optional ? "?" : ""}`;
  return `${key}: ${optional && type !== "unknown" ? `${type} | undefined` : type};`;
}
