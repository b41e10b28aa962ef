import type { Node } from "web-tree-sitter";

import { documentationAround } from "./comment.js";
import { isExportedName } from "./declared-name.js";
import { type FileContext, partsOf, positionOf, reportConstruct } from "./file-context.js";
import type { GoField, GoJsonTag, GoStructType, GoType } from "./model.js";
import { parseStructTag } from "./struct-tag.js";
import { typeNameOf } from "./type-name.js";

/** Reads `struct { … }`, its fields' types by `readType`: types and structs hold each other. */
export function parseStructType(
  context: FileContext,
  node: Node,
  readType: (context: FileContext, node: Node) => GoType,
): GoStructType {
  const fields = partsOf(node).flatMap((list) => {
    return partsOf(list).flatMap((field) => {
      const typeNode = field.childForFieldName("type");
      if (field.type === "field_declaration" && typeNode !== null) {
        return parseField(context, field, typeNode, readType(context, typeNode));
      }
      reportConstruct(context, field, "a struct");
      return [];
    });
  });
  return { kind: "struct", fields, position: positionOf(context, node) };
}

function parseField(context: FileContext, node: Node, typeNode: Node, type: GoType): GoField[] {
  const shared = {
    jsonTag: parseFieldTag(context, node),
    documentation: documentationAround(context, node.startIndex, node.endIndex),
  };
  // One declaration may name several fields; they share its type, tag and comments.
  const names = node.childrenForFieldName("name").filter((name) => name.isNamed);
  if (names.length === 0) return embeddedField(context, node, typeNode, type, shared);
  return names.map((name) => ({
    name: name.text,
    isExported: isExportedName(name.text),
    isEmbedded: false,
    type,
    ...shared,
    position: positionOf(context, name),
  }));
}

function embeddedField(
  context: FileContext,
  node: Node,
  typeNode: Node,
  type: GoType,
  shared: Pick<GoField, "jsonTag" | "documentation">,
): GoField[] {
  const name = typeNameOf(typeNode);
  if (name === undefined) {
    reportConstruct(context, typeNode, "a struct");
    return [];
  }
  const position = positionOf(context, node);
  // tree-sitter leaves the star of `*T` in the field, outside the type.
  const isPointer = node.children.some((child) => child.type === "*");
  const embedded: GoType = isPointer ? { kind: "pointer", element: type, position } : type;
  return [{ name, isExported: isExportedName(name), isEmbedded: true, type: embedded, ...shared, position }];
}

function parseFieldTag(context: FileContext, field: Node): GoJsonTag | undefined {
  const literal = field.childForFieldName("tag");
  if (literal === null) return undefined;

  const position = positionOf(context, literal);
  const result = parseStructTag(literal.text);
  switch (result.kind) {
    case "none":
      return undefined;
    case "json":
      return { ...result.tag, position };
    case "malformed":
      context.report({
        code: "struct-tag",
        message: `the struct tag ${result.problem}`,
        hint: "correct the tag upstream: Go would read on as if the key were not there",
        position,
      });
      return undefined;
  }
}
