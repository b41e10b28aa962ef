import {
  StructureKind,
  type InterfaceDeclarationStructure,
  type PropertySignatureStructure,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import { type Located, type Property, type StructDefinition, resolveTarget } from "@aws-lambda-events/schema";
import { docComment, oursFirst, type DocumentationFacts } from "../printing/doc-comment.js";
import { definedType, propertyKey, type DefinitionContext } from "../printing/emit-context.js";
import { isOptional, valueType } from "./value-type.js";

/** The interface of a struct, without what it inherits from embedded ones. */
export function structInterface(
  name: string,
  definition: StructDefinition,
  documentation: DocumentationFacts,
  context: DefinitionContext,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const docs = docComment(documentation);
  const bases = (definition["x-go-embeds"] ?? [])
    .map((target) => resolveTarget(target, context.index))
    .filter(({ definition: base }) => base["x-kind"] === "struct" && Object.keys(base.properties).length > 0)
    // What is optional in one of them and not in the other can't be inherited.
    .filter(({ definition: base }) => (base["x-lambda-answer"] === true) === context.isAnswer);
  const own = ownProperties(definition, bases);
  if (own.length === 0 && bases.length === 0) {
    // An interface without members would take any value at all.
    return { kind: StructureKind.TypeAlias, isExported: true, name, docs, type: "{ [name: string]: never }" };
  }
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    docs,
    extends: bases.map((base) => definedType(base, context)),
    properties: own.map(([jsonName, property]) => propertySignature(jsonName, property, context)),
  };
}

/** The properties of a decoded struct in Go's order: other spellings are merged into the one Go declares. */
export function decodedProperties(definition: StructDefinition): [string, Property][] {
  return Object.entries(definition.properties).filter(([, property]) => property["x-go-alias-of"] === undefined);
}

function ownProperties(definition: StructDefinition, bases: readonly Located[]): [string, Property][] {
  const inherited = new Set(
    bases.flatMap(({ definition: base }) => (base["x-kind"] === "struct" ? Object.keys(base.properties) : [])),
  );
  return decodedProperties(definition).filter(([jsonName]) => !inherited.has(jsonName));
}

function propertySignature(
  jsonName: string,
  property: Property,
  context: DefinitionContext,
): PropertySignatureStructure {
  const optional = isOptional(property, context);
  const type = valueType(property, context);
  const goName = property["x-go-name"];
  return {
    kind: StructureKind.PropertySignature,
    name: propertyKey(jsonName),
    hasQuestionToken: optional,
    type: optional && type !== "unknown" ? `${type} | undefined` : type,
    docs: docComment({
      text: oursFirst(property.description, property["x-go-comment"]),
      note: differsBeyondCase(goName, jsonName) ? `Go field: \`${goName}\`` : undefined,
      isDeprecated: property.deprecated === true,
    }),
  };
}

function differsBeyondCase(goName: string, jsonName: string): boolean {
  return goName.toLowerCase() !== jsonName.replace(/[-_.]/g, "").toLowerCase();
}
