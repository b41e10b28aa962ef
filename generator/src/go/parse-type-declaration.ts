import type { Node } from "web-tree-sitter";

import { documentationAbove } from "./comment.js";
import { checkDeclaredName, isBlank, isExportedName } from "./declared-name.js";
import { type FileContext, partsOf, positionOf, reportConstruct } from "./file-context.js";
import type { GoTypeDeclaration } from "./model.js";
import { parseTypeAt } from "./parse-type.js";

/** Reads one `type` declaration, which may be a group. */
export function parseTypeDeclaration(context: FileContext, declaration: Node): GoTypeDeclaration[] {
  const isGroup = declaration.children.some((child) => child.type === "(");
  return partsOf(declaration).flatMap((spec) => parseTypeSpec(context, spec, isGroup ? spec : declaration));
}

function parseTypeSpec(context: FileContext, spec: Node, start: Node): GoTypeDeclaration[] {
  const name = spec.childForFieldName("name");
  if ((spec.type !== "type_spec" && spec.type !== "type_alias") || name === null) {
    reportConstruct(context, spec, "a type declaration");
    return [];
  }
  checkDeclaredName(context, name);
  const declaration: GoTypeDeclaration = {
    name: name.text,
    isExported: isExportedName(name.text),
    position: positionOf(context, name),
    documentation: documentationAbove(context, start.startIndex),
    isAlias: spec.type === "type_alias",
    typeParameters: parseTypeParameters(context, spec),
    type: parseTypeAt(context, spec, "type"),
  };
  return isBlank(declaration.name) ? [] : [declaration];
}

/** Only their names: no constraint is visible on the wire. */
function parseTypeParameters(context: FileContext, spec: Node): string[] {
  const list = spec.childForFieldName("type_parameters");
  const parameters = list === null ? [] : partsOf(list);
  return parameters.flatMap((parameter) => {
    const names = parameter.childrenForFieldName("name").filter((name) => name.isNamed);
    for (const name of names) checkDeclaredName(context, name);
    return names.map((name) => name.text);
  });
}
