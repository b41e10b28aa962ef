import {
  type Located,
  type Property,
  type StructDefinition,
  decodedProperties,
  resolveTarget,
} from "@aws-lambda-events/schema";
import { interfaceDeclaration, typeAlias } from "../printing/declarations.js";
import { documentationComment } from "../printing/doc-comment.js";
import { definedType, propertyKey } from "../printing/emit-context.js";
import type { DefinitionContext } from "./definition-context.js";
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
  if (own.length === 0 && bases.length === 0) {
    // An interface without members would take any value at all.
    return typeAlias(name, "{ [name: string]: never }", docs);
  }
  return interfaceDeclaration({
    docs,
    name,
    bases: bases.map((base) => definedType(base, context)),
    properties: own.map(([jsonName, property]) => propertySignature(jsonName, property, context)),
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
  const goName = property["x-go-name"];
  const docs = documentationComment({
    text: property.description,
    note: differsBeyondCase(goName, jsonName) ? `Go field: \`${goName}\`` : undefined,
    isDeprecated: property.deprecated === true,
  });
  const key = `${propertyKey(jsonName)}${optional ? "?" : ""}`;
  return `${docs}${key}: ${optional && type !== "unknown" ? `${type} | undefined` : type};`;
}

function differsBeyondCase(goName: string, jsonName: string): boolean {
  return goName.toLowerCase() !== jsonName.replace(/[-_.]/g, "").toLowerCase();
}
