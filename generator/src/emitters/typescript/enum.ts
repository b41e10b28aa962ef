import { StructureKind, type TypeAliasDeclarationStructure, type VariableStatementStructure } from "ts-morph";
import type { ConstantDefinition, EnumDefinition } from "@aws-lambda-events/schema";
import { exportedConstant } from "./decoder.js";
import { docComment, type DocumentationFacts } from "../printing/doc-comment.js";

/** A type that names the known values and takes others, and a constant object by the same name. */
export function enumStructures(
  name: string,
  definition: EnumDefinition,
  documentation: DocumentationFacts,
): [TypeAliasDeclarationStructure, VariableStatementStructure] {
  const constants = Object.entries(definition["x-go-constants"]);
  const literals = [...new Set(constants.map(([, value]) => JSON.stringify(value)))];
  const open = definition.type === "string" ? "(string & {})" : "(number & {})";
  const members = constants.map(([goName, value]) => `${goName}: ${JSON.stringify(value)},`);
  return [
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name,
      docs: docComment(documentation),
      type: [...literals, open].join(" | "),
    },
    exportedConstant(name, undefined, `{\n${members.join("\n")}\n} as const`),
  ];
}

/** A constant that belongs to no type. */
export function constantStructure(
  name: string,
  definition: ConstantDefinition,
  documentation: DocumentationFacts,
): VariableStatementStructure {
  const literal = JSON.stringify(definition.const);
  return { ...exportedConstant(name, undefined, `${literal} as const`), docs: docComment(documentation) };
}
