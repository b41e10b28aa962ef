import { formatPosition, type Diagnostic, type Position } from "../diagnostic.js";
import type { GoConstant, GoFile, GoPackage } from "../go/model.js";
import { stemOf, type Declarations, type Declared } from "./declarations.js";
import type { PackageLayout } from "../annotations/packages.js";
import { annotationFile, type Tables } from "../annotations/tables.js";
import type { Report } from "../diagnostic.js";
import { RESERVED_NAMES, RESERVED_STEMS } from "./reserved-names.js";
import { scalarSchema } from "./value.js";

/** What one module is made of. */
export interface DefinitionSource {
  readonly layout: PackageLayout;
  readonly files: GoFile[];
  /** Types and free constants of all files, in source order. */
  readonly items: Item[];
}

/** A type, or a constant that belongs to none. */
type Item =
  | { readonly form: "type"; readonly name: string; readonly position: Position; readonly declared: Declared }
  | { readonly form: "constant"; readonly name: string; readonly position: Position; readonly constant: GoConstant };

/** What goes into which document, by stem. */
export function definitionSources(
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
          hint: "give one of them another stem in generator/src/annotations/packages.ts",
          position: { file: file.path, line: 1, column: 1 },
        });
        continue;
      }
      const objection = objectionToStem(stem);
      if (objection !== undefined) {
        report({
          code: "reserved-stem",
          message: `the module would be called ${JSON.stringify(stem)}, which ${objection}`,
          hint: "have the file renamed upstream, or give it another stem in generator/src/annotations/packages.ts",
          position: { file: file.path, line: 1, column: 1 },
        });
      }
      source.files.push(file);
      source.items.push(...itemsOf(file, layout, declarations, report));
      sources.set(stem, source);
    }
  }
  return sources;
}

/** A stem is a file name, a URL and part of an import on every system, so it is kept plain. */
function objectionToStem(stem: string): string | undefined {
  if (RESERVED_STEMS.has(stem)) return "the package keeps for itself";
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) ? undefined : "is no plain lower-case name";
}

function itemsOf(file: GoFile, layout: PackageLayout, declarations: Declarations, report: Report): Item[] {
  const items: Item[] = [];
  for (const declaration of file.types) {
    const declared = declarations.types.get(`${layout.name}.${declaration.name}`);
    if (declared === undefined || declared.resolution.kind === "excluded") continue;
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
  if (type?.resolution.kind === "scalar" || type?.resolution.kind === "refused") return true;
  report({
    code: "constant-type",
    message: `${constant.name} is a constant of type ${constant.typeName}, which is no emitted string or number`,
    hint: "describe the type in generator/src/schema/declarations.ts, or have it mended upstream",
    position: constant.position,
  });
  return true;
}

/** Every module's names are exported from the root, so they must differ across modules, too. */
export function reportCollisions(sources: ReadonlyMap<string, DefinitionSource>, report: Report): void {
  const seen = new Map<string, Position>();
  for (const [stem, { items }] of sources) {
    for (const { name, position } of items) {
      const first = seen.get(name);
      if (first === undefined) seen.set(name, position);
      else report(collision(name, first, position, stem));
      if (RESERVED_NAMES.has(name)) report(reservedName(name, position, stem));
    }
  }
}

function reservedName(name: string, position: Position, stem: string): Diagnostic {
  return {
    code: "reserved-name",
    message: `${name} is a name that generated modules use themselves`,
    hint: `give it another name in ${annotationFile(stem)}, as \`renamed\``,
    position,
  };
}

function collision(name: string, first: Position, position: Position, stem: string): Diagnostic {
  return {
    code: "name-collision",
    message: `${name} would be exported twice, first from ${formatPosition(first)}`,
    hint: `give it another name in ${annotationFile(stem)}, as \`renamed\``,
    position,
  };
}
