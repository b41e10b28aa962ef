import type { Node } from "web-tree-sitter";

import { checkDeclaredName, isBlank, isExportedName } from "./declared-name.js";
import { type FileContext, partsOf, positionOf, reportConstruct } from "./file-context.js";
import type { GoMethod, GoNamedDeclaration } from "./model.js";
import { typeNameOf } from "./type-name.js";

/** Reads `func Name(…)`. */
export function parseFunction(context: FileContext, declaration: Node): GoNamedDeclaration[] {
  const name = declaration.childForFieldName("name");
  return name === null ? [] : namedDeclaration(context, name, declaration);
}

/** Reads a `var` declaration, which may be a group. */
export function parseVariables(context: FileContext, declaration: Node): GoNamedDeclaration[] {
  return partsOf(declaration).flatMap((part) => {
    const specs = part.type === "var_spec_list" ? partsOf(part) : [part];
    return specs.flatMap((spec) => parseVariableSpec(context, spec));
  });
}

function parseVariableSpec(context: FileContext, spec: Node): GoNamedDeclaration[] {
  if (spec.type !== "var_spec") {
    reportConstruct(context, spec, "a var declaration");
    return [];
  }
  const names = spec.childrenForFieldName("name").filter((name) => name.isNamed);
  return names.flatMap((name) => namedDeclaration(context, name, name));
}

function namedDeclaration(context: FileContext, name: Node, start: Node): GoNamedDeclaration[] {
  checkDeclaredName(context, name);
  if (isBlank(name.text)) return [];
  return [
    {
      name: name.text,
      isExported: isExportedName(name.text),
      position: positionOf(context, start),
    },
  ];
}

/** Reads `func (r *Receiver) Name(…)`. */
export function parseMethod(context: FileContext, declaration: Node): GoMethod[] {
  const name = declaration.childForFieldName("name")?.text ?? "";
  const receiverList = declaration.childForFieldName("receiver");
  const [parameter, ...others] = receiverList === null ? [] : partsOf(receiverList);
  const type = parameter?.childForFieldName("type");
  const receiver = type === null || type === undefined ? undefined : receiverOf(type);
  if (receiver === undefined || others.length > 0) {
    reportConstruct(context, receiverList ?? declaration, "the receiver of a method");
    return [];
  }
  return isBlank(name) ? [] : [{ name, ...receiver, position: positionOf(context, declaration) }];
}

function receiverOf(type: Node): Pick<GoMethod, "receiver" | "hasPointerReceiver"> | undefined {
  const [only] = partsOf(type);
  if (type.type === "parenthesized_type" && only !== undefined) return receiverOf(only);
  if (type.type === "pointer_type" && only !== undefined) {
    const element = receiverOf(only);
    return element === undefined ? undefined : { receiver: element.receiver, hasPointerReceiver: true };
  }
  // A receiver's type is declared in this package, so never `pkg.T`.
  const receiver = type.type === "qualified_type" ? undefined : typeNameOf(type);
  return receiver === undefined ? undefined : { receiver, hasPointerReceiver: false };
}
