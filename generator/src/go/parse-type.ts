import type { Node } from "web-tree-sitter";

import { type FileContext, foldedText, partsOf, positionOf, reportConstruct } from "./file-context.js";
import type { GoNamedType, GoOtherType, GoType } from "./model.js";
import { parseStructType } from "./parse-struct.js";
import { typeNameOf } from "./type-name.js";

/** Reads a type expression. */
export function parseType(context: FileContext, node: Node): GoType {
  const position = positionOf(context, node);
  switch (node.type) {
    case "type_identifier":
      return node.text === "any" ? { kind: "empty-interface", position } : namedType(context, node, []);
    case "qualified_type":
      return namedType(context, node, []);
    case "generic_type":
      return parseGenericType(context, node);
    case "pointer_type":
      return {
        kind: "pointer",
        element: parseOnlyType(context, node),
        position,
      };
    case "parenthesized_type":
      return parseOnlyType(context, node);
    case "slice_type":
      return {
        kind: "slice",
        element: parseTypeAt(context, node, "element"),
        position,
      };
    case "array_type":
      return {
        kind: "array",
        element: parseTypeAt(context, node, "element"),
        position,
      };
    case "map_type":
      return {
        kind: "map",
        key: parseTypeAt(context, node, "key"),
        element: parseTypeAt(context, node, "value"),
        position,
      };
    case "struct_type":
      return parseStructType(context, node, parseType);
    case "interface_type":
      return partsOf(node).length === 0 ? { kind: "empty-interface", position } : otherType(context, node, "interface");
    case "function_type":
      return otherType(context, node, "function");
    case "channel_type":
      return otherType(context, node, "channel");
    default:
      return unknownType(context, node);
  }
}

/** Reads the type in a field of the syntax tree, which the grammar promises is there. */
export function parseTypeAt(context: FileContext, node: Node, field: string): GoType {
  const type = node.childForFieldName(field);
  return type === null ? unknownType(context, node) : parseType(context, type);
}

function parseOnlyType(context: FileContext, node: Node): GoType {
  const [only, ...others] = partsOf(node);
  return only === undefined || others.length > 0 ? unknownType(context, node) : parseType(context, only);
}

function parseGenericType(context: FileContext, node: Node): GoType {
  const type = node.childForFieldName("type");
  const list = node.childForFieldName("type_arguments");
  if (type === null || list === null || typeNameOf(type) === undefined) return unknownType(context, node);
  // Each argument is a type_elem; one with several parts is a union, which only a constraint may be.
  return namedType(
    context,
    type,
    partsOf(list).map((argument) => parseOnlyType(context, argument)),
  );
}

function namedType(context: FileContext, node: Node, typeArguments: readonly GoType[]): GoNamedType {
  const importPath = node.type === "qualified_type" ? importPathOf(context, node) : undefined;
  return {
    kind: "named",
    importPath,
    name: typeNameOf(node) ?? "",
    typeArguments,
    position: positionOf(context, node),
  };
}

function importPathOf(context: FileContext, node: Node): string | undefined {
  const packageName = node.childForFieldName("package")?.text ?? "";
  const importPath = context.imports.get(packageName);
  if (importPath === undefined) {
    context.report({
      code: "unknown-import",
      message: `no import of this file is known to bring the package name \`${packageName}\``,
      hint: "teach assumedPackageName in generator/src/go/parse-import.ts which import path has this package name",
      position: positionOf(context, node),
    });
  }
  return importPath;
}

function otherType(context: FileContext, node: Node, kind: GoOtherType["kind"]): GoOtherType {
  return { kind, text: foldedText(node), position: positionOf(context, node) };
}

/** The diagnostic stops the generator; until then the form stands for a type without JSON. */
function unknownType(context: FileContext, node: Node): GoOtherType {
  reportConstruct(context, node, "a type");
  return otherType(context, node, "interface");
}
