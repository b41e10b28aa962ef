import type { Diagnostic } from "../diagnostic.js";
import type { GoConstant, GoPackage, GoType, GoTypeDeclaration } from "./model.js";

type ValueKind = "string" | "number" | "boolean";

/**
 * Refuses a constant whose value does not fit the type it has: `Code(65)` is "A" when `Code` is a string, which the
 * parser cannot see when `Code` is declared in another file.
 */
export function checkConstantTypes(goPackage: GoPackage, report: (diagnostic: Diagnostic) => void): void {
  const types = new Map(goPackage.files.flatMap((file) => file.types.map((type) => [type.name, type])));
  for (const constant of goPackage.files.flatMap((file) => file.constants)) {
    const expected = expectedKind(constant, types);
    if (expected === undefined || expected === typeof constant.value) continue;
    report({
      code: "constant-type",
      message: `the constant ${constant.name} is a ${typeof constant.value}, but its type ${constant.typeName} is a ${expected}`,
      hint: "teach generator/src/go/constant-expression.ts this conversion, or give the constant a plain value upstream",
      position: constant.position,
    });
  }
}

/** `undefined` when the constant is untyped or its type belongs to another package. */
function expectedKind(constant: GoConstant, types: ReadonlyMap<string, GoTypeDeclaration>): ValueKind | undefined {
  const seen = new Set<string>();
  let name = constant.typeName;
  while (name !== undefined && !seen.has(name)) {
    const declaration = types.get(name);
    if (declaration === undefined) return predeclaredKind(name);
    seen.add(name);
    name = localName(declaration.type);
  }
  return undefined;
}

function localName(type: GoType): string | undefined {
  return type.kind === "named" && type.importPath === undefined ? type.name : undefined;
}

function predeclaredKind(name: string): ValueKind | undefined {
  if (name === "string") return "string";
  if (name === "bool") return "boolean";
  return /^(?:u?int(?:8|16|32|64|ptr)?|float(?:32|64)|byte|rune)$/.test(name) ? "number" : undefined;
}
