import { formatPosition, type Diagnostic, type Position } from "../diagnostic.js";
import type { GoConstant, GoFile, GoPackage } from "../go/model.js";
import {
  resolveDeclarations,
  stemOf,
  type Declarations,
  type Declared,
  type PackageLayout,
  type Report,
  type Tables,
} from "./declarations.js";
import { DIALECT, type Definition, type SchemaDocument } from "./document.js";
import { findRecursion } from "./recursion.js";
import { reportChangedCode } from "./reviewed-code.js";
import { structDefinition } from "./struct.js";
import { reportUnusedEntries } from "./unused-entries.js";
import { referenceTo, scalarSchema, valueSchema, withoutNull, type ValueContext } from "./value.js";

/** The documents made of Go packages, and what was left out of them. */
export interface SchemaSet {
  /** Sorted by `$id`. Files that declare nothing exported have none. */
  readonly documents: readonly SchemaDocument[];
  /** Exported declarations that are not emitted. */
  readonly excluded: readonly ExcludedDeclaration[];
}

export interface ExcludedDeclaration {
  /** `events.APIGatewayProxyStreamingResponse` */
  readonly key: string;
  readonly reason: string;
}

/** Turns the Go model into schema documents. Whatever it cannot turn without guessing is reported. */
export function buildSchemas(packages: readonly GoPackage[], tables: Tables, report: Report): SchemaSet {
  const declarations = resolveDeclarations(packages, tables, report);
  const sources = definitionSources(packages, tables, declarations, report);
  const documents = [...sources.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([stem, source]) => buildDocument(stem, source, declarations, tables, report))
    .filter((document) => Object.keys(document.$defs).length > 0);
  reportCollisions(sources, report);
  findRecursion(documents, declarations, report);
  reportChangedCode(packages, tables, report);
  reportUnusedEntries(declarations, tables, report);
  return { documents, excluded: excludedDeclarations(packages, declarations) };
}

interface DefinitionSource {
  readonly layout: PackageLayout;
  readonly files: GoFile[];
  /** Types and free constants of all files, in source order. */
  readonly items: Item[];
}

type Item =
  | { readonly form: "type"; readonly name: string; readonly position: Position; readonly declared: Declared }
  | { readonly form: "constant"; readonly name: string; readonly position: Position; readonly constant: GoConstant };

/** What goes into which document, by stem. */
function definitionSources(
  packages: readonly GoPackage[],
  tables: Tables,
  declarations: Declarations,
  report: Report,
): Map<string, DefinitionSource> {
  const sources = new Map<string, DefinitionSource>();
  for (const layout of tables.packages) {
    for (const file of packages.find((candidate) => candidate.name === layout.name)?.files ?? []) {
      const stem = stemOf(file, layout);
      const source = sources.get(stem) ?? { layout, files: [], items: [] };
      const clash = source.files.find((other) => layout.stem === undefined || other.packageName !== layout.name);
      if (clash !== undefined) {
        report({
          code: "stem-collision",
          message: `${file.path} would become the module ${stem}, as ${clash.path} does`,
          wayOut: "give one of them another stem in generator/src/schema/packages.ts",
          position: { file: file.path, line: 1, column: 1 },
        });
        continue;
      }
      source.files.push(file);
      source.items.push(...itemsOf(file, layout, declarations, report));
      sources.set(stem, source);
    }
  }
  return sources;
}

function itemsOf(file: GoFile, layout: PackageLayout, declarations: Declarations, report: Report): Item[] {
  const items: Item[] = [];
  for (const declaration of file.types) {
    const declared = declarations.types.get(`${layout.name}.${declaration.name}`);
    if (declared === undefined || declared.meaning.kind === "excluded") continue;
    items.push({ form: "type", name: declared.name, position: declaration.position, declared });
  }
  for (const constant of file.constants) {
    if (!constant.isExported || isEnumMember(constant, layout, declarations, report)) continue;
    items.push({ form: "constant", name: constant.name, position: constant.position, constant });
  }
  return items.sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}

function isEnumMember(
  constant: GoConstant,
  layout: PackageLayout,
  declarations: Declarations,
  report: Report,
): boolean {
  if (constant.typeName === undefined || scalarSchema(constant.typeName) !== undefined) return false;
  const type = declarations.types.get(`${layout.name}.${constant.typeName}`);
  if (type?.meaning.kind === "scalar" || type?.meaning.kind === "refused") return true;
  report({
    code: "constant-type",
    message: `${constant.name} is a constant of type ${constant.typeName}, which is no emitted string or number`,
    wayOut: "describe the type in generator/src/schema/declarations.ts, or have it mended upstream",
    position: constant.position,
  });
  return true;
}

function buildDocument(
  stem: string,
  source: DefinitionSource,
  declarations: Declarations,
  tables: Tables,
  report: Report,
): SchemaDocument {
  const context: ValueContext = { packageName: source.layout.name, stem, declarations, tables, report };
  const $defs: { [name: string]: Definition } = {};
  for (const item of source.items) {
    const definition =
      item.form === "type" ? typeDefinition(item.declared, context) : constantDefinition(item.constant);
    if (definition !== undefined) $defs[item.name] = definition;
  }
  const files = source.files
    .map((file) => file.path)
    .filter((path) => source.items.some((i) => i.position.file === path));
  return {
    $schema: DIALECT,
    $id: `${stem}.json`,
    $comment: `Generated by aws-lambda-events from ${files.join(", ")} of github.com/aws/aws-lambda-go. Do not edit.`,
    "x-go-package": source.layout.importPath,
    "x-go-files": files,
    $defs,
  };
}

function typeDefinition(declared: Declared, context: ValueContext): Definition | undefined {
  const form = definitionForm(declared, context);
  if (form === undefined) return undefined;
  const { name, text, isDeprecated } = { name: declared.declaration.name, ...declared.declaration.documentation };
  const root = context.tables.roots[declared.name];
  return {
    ...(root === undefined ? {} : { title: root.title, "x-lambda-role": root.role }),
    ...(name === declared.name ? {} : { "x-go-name": name }),
    ...(isDeprecated ? { deprecated: true } : {}),
    ...(text === "" ? {} : { description: text }),
    ...form,
  };
}

function definitionForm(declared: Declared, context: ValueContext): Definition | undefined {
  const { meaning } = declared;
  switch (meaning.kind) {
    case "excluded":
    case "refused":
      return undefined;
    case "struct":
      return structDefinition(meaning.struct, meaning.adjusted, { ...context, declared });
    case "wire":
      return { "x-go-kind": "wire", "x-typescript-type": meaning.wire.typescript, ...meaning.wire.schema };
    case "alias":
      return aliasDefinition(declared, meaning.target, context);
    case "scalar":
      return scalarDefinition(declared, meaning.type.name, meaning.constants, context);
    case "value": {
      const schema = valueSchema(meaning.type, context);
      const kind = schema?.["x-go-kind"];
      return schema !== undefined && (kind === "list" || kind === "map" || kind === "bytes")
        ? (withoutNull(schema) as Definition)
        : undefined;
    }
  }
}

function aliasDefinition(declared: Declared, target: string, context: ValueContext): Definition | undefined {
  const targetDeclared = context.declarations.types.get(target);
  if (targetDeclared?.meaning.kind === "refused") return undefined;
  if (targetDeclared !== undefined && targetDeclared.meaning.kind !== "excluded") {
    return { "x-go-kind": "alias", $ref: referenceTo(targetDeclared, context.stem) };
  }
  context.report({
    code: "alias-target",
    message: `${declared.declaration.name} is another name of ${target}, which is not emitted`,
    wayOut: "exclude it too in generator/src/schema/overrides.ts",
    position: declared.declaration.position,
  });
  return undefined;
}

function scalarDefinition(
  declared: Declared,
  underlying: string,
  constants: readonly GoConstant[],
  context: ValueContext,
): Definition | undefined {
  const scalar = scalarSchema(underlying);
  if (scalar === undefined) {
    context.report({
      code: "unknown-type-form",
      message: `${declared.declaration.name} is built on ${underlying}, for which there is no JSON form here`,
      wayOut: "add it to generator/src/schema/value.ts",
      position: declared.declaration.position,
    });
    return undefined;
  }
  if (constants.length === 0) return withoutNull(scalar);
  const values: { [goName: string]: string | number } = {};
  for (const { name, value, position } of constants) {
    if (typeof value === "boolean") {
      context.report({
        code: "constant-type",
        message: `${name} is a boolean in a set of constants`,
        wayOut: "describe such sets in generator/src/schema/from-go.ts",
        position,
      });
    } else values[name] = value;
  }
  if (scalar["x-go-kind"] === "string") return { "x-go-kind": "enum", type: "string", "x-go-constants": values };
  if (scalar["x-go-kind"] === "integer") {
    return { "x-go-kind": "enum", type: "integer", format: scalar.format, "x-go-constants": values };
  }
  context.report({
    code: "constant-type",
    message: `${declared.declaration.name} has constants but is neither a string nor an integer`,
    wayOut: "describe such sets in generator/src/schema/from-go.ts",
    position: declared.declaration.position,
  });
  return undefined;
}

function constantDefinition(constant: GoConstant): Definition {
  const { text, isDeprecated } = constant.documentation;
  return {
    ...(isDeprecated ? { deprecated: true } : {}),
    ...(text === "" ? {} : { description: text }),
    "x-go-kind": "constant",
    const: constant.value,
  };
}

/** Every module's names are exported from the root, so they must differ across modules, too. */
function reportCollisions(sources: ReadonlyMap<string, DefinitionSource>, report: Report): void {
  const seen = new Map<string, Position>();
  for (const { name, position } of [...sources.values()].flatMap((source) => source.items)) {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, position);
    else report(collision(name, first, position));
  }
}

function collision(name: string, first: Position, position: Position): Diagnostic {
  return {
    code: "name-collision",
    message: `${name} would be exported twice, first from ${formatPosition(first)}`,
    wayOut: "rename one of them in generator/src/schema/overrides.ts",
    position,
  };
}

const FUNCTIONS =
  "Functions and methods are behaviour; only `CloudwatchLogsRawData.Parse` has a counterpart, written by hand";
const VARIABLES = "Variables are not on the wire";

function excludedDeclarations(packages: readonly GoPackage[], declarations: Declarations): ExcludedDeclaration[] {
  const types = [...declarations.types.values()].flatMap(({ key, meaning }) =>
    meaning.kind === "excluded" ? [{ key, reason: meaning.reason }] : [],
  );
  const behaviour = packages.flatMap(({ name, files }) =>
    files.flatMap((file) => [
      ...file.functions
        .filter(({ isExported }) => isExported)
        .map((f) => ({ key: `${name}.${f.name}`, reason: FUNCTIONS })),
      ...file.variables
        .filter(({ isExported }) => isExported)
        .map((v) => ({ key: `${name}.${v.name}`, reason: VARIABLES })),
    ]),
  );
  return [...types, ...behaviour].sort((left, right) => (left.key < right.key ? -1 : 1));
}
