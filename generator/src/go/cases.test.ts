import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { type Diagnostic, formatDiagnostic, type Position } from "../diagnostic.js";
import type { Documentation, GoConstant, GoField, GoFile, GoType, GoTypeDeclaration } from "./model.js";
import { loadGoParser, parseGoFile } from "./parse.js";

/*
 * Each folder holds the smallest Go that shows one construct, and by hand what it means: first the diagnostics, then
 * the model, one line for each thing with its line:column.
 */
const CASES: Readonly<Record<string, string>> = {
  "build-constraint": "a file that only some builds contain is refused",
  "cgo-import": 'import "C" is refused',
  comments: "documentation is what Go's own parser attaches to a declaration",
  "constant-groups": "a const group counts iota and repeats the expression and type before it",
  "constant-literals": "literals, operators and conversions give the value that Go computes",
  "constant-problems": "an exported constant without a known exact value is refused, an unexported one is left out",
  "constant-references": "constants refer to each other in any order",
  declarations: "functions, methods and variables are known by name",
  "dot-import": "a dot import is refused",
  "embedded-fields": "an embedded field takes the name of its type",
  "exported-names": "a name is exported when it starts with an upper-case letter of any script",
  generics: "type parameters are names and instantiations keep their arguments",
  imports: "a qualified type carries its import path",
  "non-ascii-positions": "columns count bytes of UTF-8",
  "predeclared-name": "a declaration that hides a predeclared name is refused",
  "struct-fields": "a field declaration gives one field for each of its names",
  "struct-tag-problems": "a struct tag that Go would misread is refused",
  "struct-tags": "the json key of a struct tag is taken apart",
  "syntax-error": "a file that is not Go gives one diagnostic and an empty model",
  "syntax-error-missing-token": "a missing token is a syntax error where it is missing",
  "missing-package-clause": "a file without a package clause is refused",
  "top-level-statement": "a construct that is no declaration is refused",
  "type-declarations": "definitions, aliases and groups are type declarations",
  "type-expressions": "every form of type has its kind",
  "unknown-type": "a type that only a constraint can hold is refused",
  "windows-line-ends": "carriage returns change nothing",
};

const folder = new URL("./cases/", import.meta.url);
const parser = await loadGoParser();

describe("Go text to Go model", () => {
  test.each(Object.entries(CASES))("%s: %s", (name) => {
    const text = readFileSync(new URL(`${name}/input.go`, folder), "utf8");
    const expected = readFileSync(new URL(`${name}/expected.txt`, folder), "utf8");
    const diagnostics: Diagnostic[] = [];
    const file = parseGoFile(parser, { path: "events/input.go", text }, (diagnostic) => diagnostics.push(diagnostic));

    const lines = [...diagnostics.map(formatDiagnostic), ...describeFile(file)];
    expect(`${lines.join("\n")}\n`).toBe(expected);
  });

  test("every folder of cases is in the list above", () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(CASES).sort());
  });
});

function describeFile(file: GoFile): string[] {
  return [
    `package ${file.packageName}`,
    ...[...file.imports].map(([name, path]) => `import ${name} "${path}"`),
    ...file.types.flatMap(describeTypeDeclaration),
    ...file.constants.flatMap(describeConstant),
    ...file.methods.map(({ name, receiver, hasPointerReceiver, position }) => {
      return `${at(position)} method ${hasPointerReceiver ? "*" : ""}${receiver}.${name}`;
    }),
    ...file.functions.map(({ name, isExported, position }) => `${at(position)} func ${name}${exported(isExported)}`),
    ...file.variables.map(({ name, isExported, position }) => `${at(position)} var ${name}${exported(isExported)}`),
  ];
}

function describeTypeDeclaration(declaration: GoTypeDeclaration): string[] {
  const { name, typeParameters, isAlias, type, documentation } = declaration;
  const parameters = typeParameters.length === 0 ? "" : `[${typeParameters.join(", ")}]`;
  return [
    `${at(declaration.position)} type ${name}${parameters}${isAlias ? " =" : ""} ${describeType(type)}`,
    ...describeDocumentation(documentation, "  "),
    ...describeFields(type, "  "),
  ];
}

function describeFields(type: GoType, indent: string): string[] {
  switch (type.kind) {
    case "struct":
      return type.fields.flatMap((field) => describeField(field, indent));
    case "pointer":
    case "slice":
    case "array":
    case "map":
      return describeFields(type.element, indent);
    default:
      return [];
  }
}

function describeField(field: GoField, indent: string): string[] {
  const what = field.isEmbedded ? "embedded" : "field";
  return [
    `${indent}${at(field.position)} ${what} ${field.name}${exported(field.isExported)} ${describeType(field.type)}`,
    ...(field.jsonTag === undefined ? [] : [`${indent}  ${at(field.jsonTag.position)} ${describeTag(field.jsonTag)}`]),
    ...describeDocumentation(field.documentation, `${indent}  `),
    ...describeFields(field.type, `${indent}  `),
  ];
}

function describeTag(tag: NonNullable<GoField["jsonTag"]>): string {
  const name = tag.isIgnored ? "ignored" : JSON.stringify(tag.name);
  return ["json", name, ...tag.options.map((option) => `option ${JSON.stringify(option)}`)].join(" ");
}

function describeConstant(constant: GoConstant): string[] {
  const { name, isExported, typeName, value, documentation, position } = constant;
  const type = typeName === undefined ? "" : ` ${typeName}`;
  return [
    `${at(position)} const ${name}${exported(isExported)}${type} = ${JSON.stringify(value)}`,
    ...describeDocumentation(documentation, "  "),
  ];
}

function describeDocumentation(documentation: Documentation, indent: string): string[] {
  if (documentation.text === "") return [];
  return [`${indent}${documentation.isDeprecated ? "deprecated" : "doc"} ${JSON.stringify(documentation.text)}`];
}

/** As Go writes it, a qualified name by its import path, and each part with its place behind an `@`. */
function describeType(type: GoType): string {
  const place = `@${at(type.position)}`;
  switch (type.kind) {
    case "named": {
      const path = type.importPath === undefined ? "" : `"${type.importPath}".`;
      const list = type.typeArguments.map(describeType).join(", ");
      return `${path}${type.name}${place}${list === "" ? "" : `[${list}]`}`;
    }
    case "pointer":
      return `*${place} ${describeType(type.element)}`;
    case "slice":
      return `[]${place} ${describeType(type.element)}`;
    case "array":
      return `[N]${place} ${describeType(type.element)}`;
    case "map":
      return `map${place}[${describeType(type.key)}] ${describeType(type.element)}`;
    case "struct":
    case "empty-interface":
      return `${type.kind}${place}`;
    default:
      return `${type.kind}${place} \`${type.text}\``;
  }
}

function at(position: Position): string {
  return `${position.line}:${position.column}`;
}

function exported(isExported: boolean): string {
  return isExported ? "" : " (unexported)";
}
