import type { Node } from "web-tree-sitter";

import { documentationAround } from "./comment.js";
import { type ConstantValue, evaluateConstant, withType } from "./constant-expression.js";
import { checkDeclaredName, isBlank, isExportedName } from "./declared-name.js";
import { type FileContext, foldedText, partsOf, positionOf, reportConstruct } from "./file-context.js";
import { DEEPEST_NESTING } from "./nesting.js";
import type { Documentation, GoConstant } from "./model.js";

/** One name of a `const` declaration, its value not yet worked out. */
interface ConstantEntry {
  readonly nameNode: Node;
  readonly typeNode: Node | undefined;
  /** `undefined` when there are more names than values. */
  readonly expression: Node | undefined;
  readonly iota: number;
  readonly documentation: Documentation;
}

/** What a specification without a value repeats: the last one that has any. */
interface Repeated {
  readonly typeNode: Node | undefined;
  readonly expressions: readonly Node[];
}

/** Reads all `const` declarations of a file together, as they may refer to each other in any order. */
export function parseConstants(context: FileContext, declarations: readonly Node[]): GoConstant[] {
  const entries = declarations.flatMap((declaration) => readDeclaration(context, declaration));
  const lookUp = lookUpIn(entries);
  return entries.flatMap((entry) => buildConstant(context, entry, lookUp(entry.nameNode.text)));
}

function readDeclaration(context: FileContext, declaration: Node): ConstantEntry[] {
  const entries: ConstantEntry[] = [];
  const isGroup = declaration.children.some((child) => child.type === "(");
  let repeated: Repeated = { typeNode: undefined, expressions: [] };
  for (const [iota, spec] of partsOf(declaration).entries()) {
    if (spec.type !== "const_spec") {
      reportConstruct(context, spec, "a const declaration");
      continue;
    }
    const value = spec.childForFieldName("value");
    if (value !== null) {
      repeated = {
        typeNode: spec.childForFieldName("type") ?? undefined,
        expressions: partsOf(value),
      };
    }
    entries.push(...readSpec(context, spec, isGroup ? spec : declaration, iota, repeated));
  }
  return entries;
}

function readSpec(context: FileContext, spec: Node, start: Node, iota: number, repeated: Repeated): ConstantEntry[] {
  const documentation = documentationAround(context, start.startIndex, spec.endIndex);
  return spec
    .childrenForFieldName("name")
    .filter((name) => name.isNamed)
    .map((nameNode, index) => {
      const expression = repeated.expressions[index];
      return {
        nameNode,
        typeNode: repeated.typeNode,
        expression,
        iota,
        documentation,
      };
    })
    .filter((entry) => !isBlank(entry.nameNode.text));
}

/**
 * Evaluates on demand, each constant once; one that refers to itself has no value, nor has the end of an absurd chain of
 * constants that refer to each other.
 */
function lookUpIn(entries: readonly ConstantEntry[]): (name: string) => ConstantValue | undefined {
  const byName = new Map(entries.map((entry) => [entry.nameNode.text, entry]));
  const values = new Map<string, ConstantValue | undefined>();
  let depth = 0;
  const lookUp = (name: string): ConstantValue | undefined => {
    const entry = byName.get(name);
    if (entry === undefined || values.has(name)) return values.get(name);
    values.set(name, undefined);
    depth += 1;
    const value = depth > DEEPEST_NESTING ? undefined : evaluateEntry(entry, lookUp);
    depth -= 1;
    values.set(name, value);
    return value;
  };
  return lookUp;
}

function evaluateEntry(
  entry: ConstantEntry,
  lookUp: (name: string) => ConstantValue | undefined,
): ConstantValue | undefined {
  if (entry.expression === undefined) return undefined;
  const value = evaluateConstant(entry.expression, {
    iota: entry.iota,
    lookUp,
  });
  if (value === undefined || entry.typeNode === undefined) return value;
  const typeName = declaredTypeName(entry.typeNode);
  return typeName === undefined ? undefined : withType(value, typeName);
}

/** The declared type as written: `T`, `pkg.T`. A constant can have no other kind of type. */
function declaredTypeName(node: Node): string | undefined {
  if (node.type === "type_identifier" || node.type === "qualified_type") return foldedText(node);
  const [only] = partsOf(node);
  return node.type === "parenthesized_type" && only !== undefined ? declaredTypeName(only) : undefined;
}

function buildConstant(context: FileContext, entry: ConstantEntry, constant: ConstantValue | undefined): GoConstant[] {
  const name = entry.nameNode.text;
  const isExported = isExportedName(name);
  checkDeclaredName(context, entry.nameNode);

  const value = constant === undefined ? undefined : toJavaScript(constant.value);
  if (constant === undefined || value === undefined) {
    // An unexported constant reaches no output, so one whose value is unknown is no gap.
    if (isExported) reportConstant(context, entry, constant);
    return [];
  }
  const { typeName } = constant;
  const { documentation } = entry;
  return [
    {
      name,
      isExported,
      typeName,
      value,
      documentation,
      position: positionOf(context, entry.nameNode),
    },
  ];
}

/** `undefined` for an integer beyond 2^53: as a JavaScript number it would be written with other digits than in Go. */
function toJavaScript(value: ConstantValue["value"]): GoConstant["value"] | undefined {
  if (typeof value !== "bigint") return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
}

function reportConstant(context: FileContext, entry: ConstantEntry, constant: ConstantValue | undefined): void {
  const name = entry.nameNode.text;
  const written = entry.expression === undefined ? "no value" : `\`${foldedText(entry.expression)}\``;
  const inexact = `the integer constant ${name} is ${constant?.value}, beyond the integers that JavaScript numbers keep exact`;
  context.report({
    code: "constant-expression",
    message:
      constant === undefined ? `the value of the constant ${name} cannot be worked out from ${written}` : inexact,
    hint: "teach generator/src/go/constant-expression.ts this form, or give the constant a plain value upstream",
    position: positionOf(context, entry.nameNode),
  });
}
