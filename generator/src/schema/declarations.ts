import { JSON_METHODS, type JsonMethod, type WireType } from "../annotations/annotation.js";
import type { PackageLayout } from "../annotations/packages.js";
import { annotationFile, type Tables } from "../annotations/tables.js";
import type { Report } from "../diagnostic.js";
import type {
  GoConstant,
  GoFile,
  GoNamedType,
  GoPackage,
  GoStructType,
  GoType,
  GoTypeDeclaration,
} from "../go/model.js";

/*
 * Which exported name of the Go packages means what. The stages behind ask here instead of looking at Go declarations
 * again.
 */

/** An exported type declaration with its resolution. */
export interface Declared {
  /** `events.S3Event` */
  readonly key: string;
  readonly packageName: string;
  /** The name it is emitted under. */
  readonly name: string;
  readonly stem: string;
  readonly declaration: GoTypeDeclaration;
  readonly resolution: Resolution;
}

export type Resolution =
  | { readonly kind: "excluded"; readonly reason: string }
  /** Reported already; what refers to it is left alone. */
  | { readonly kind: "refused" }
  | { readonly kind: "wire"; readonly wire: WireType }
  | { readonly kind: "struct"; readonly struct: GoStructType }
  /** The same shape as another declared type. */
  | { readonly kind: "alias"; readonly target: string }
  /** A string or integer type, with its exported constants. */
  | { readonly kind: "scalar"; readonly type: GoNamedType; readonly constants: readonly GoConstant[] }
  /** A map, list or bytes by a name of its own. */
  | { readonly kind: "value"; readonly type: GoType };

/** Everything exported that is declared, by key, in source order. */
export interface Declarations {
  readonly types: ReadonlyMap<string, Declared>;
  /** Every type of every package, unexported ones included, by key. */
  readonly goTypes: GoTypes;
  /** JSON methods by the key of their receiver's type, unexported types included. */
  readonly jsonMethods: ReadonlyMap<string, readonly JsonMethod[]>;
}

/** Go type declarations with the package they are in, by key. */
export type GoTypes = ReadonlyMap<string, { readonly packageName: string; readonly declaration: GoTypeDeclaration }>;

/** Gives every exported type of the packages its resolution. */
export function resolveDeclarations(packages: readonly GoPackage[], tables: Tables, report: Report): Declarations {
  const jsonMethods = collectJsonMethods(packages);
  const goTypes = collectGoTypes(packages);
  const types = new Map<string, Declared>();
  for (const layout of tables.packages) {
    const goPackage = packages.find((candidate) => candidate.name === layout.name);
    if (goPackage === undefined) continue;
    for (const file of goPackage.files) {
      const stem = stemOf(file, layout);
      const context: PackageContext = { goPackage, stem, goTypes, jsonMethods, tables, report };
      for (const declaration of file.types) {
        if (!declaration.isExported) continue;
        const key = `${layout.name}.${declaration.name}`;
        const resolution = resolutionOf(declaration, key, jsonMethods.get(key) ?? [], context);
        const name = tables.types[key]?.renamed?.to ?? declaration.name;
        types.set(key, { key, packageName: layout.name, name, stem, declaration, resolution });
      }
    }
  }
  return { types, goTypes, jsonMethods };
}

/** `events/code_commit.go` → `code-commit`, or the one stem of a package that is a single module. */
export function stemOf(file: GoFile, layout: PackageLayout): string {
  if (layout.stem !== undefined) return layout.stem;
  return file.path
    .slice(file.path.lastIndexOf("/") + 1)
    .replace(/\.go$/, "")
    .replaceAll("_", "-");
}

interface PackageContext {
  readonly goPackage: GoPackage;
  /** The module that the declaration at hand goes into. */
  readonly stem: string;
  readonly goTypes: GoTypes;
  readonly jsonMethods: Declarations["jsonMethods"];
  readonly tables: Tables;
  readonly report: Report;
}

const REFUSED: Resolution = { kind: "refused" };

function resolutionOf(
  declaration: GoTypeDeclaration,
  key: string,
  methods: readonly JsonMethod[],
  context: PackageContext,
): Resolution {
  const { stem, tables, report } = context;
  const annotation = tables.types[key];
  if (annotation?.excluded !== undefined) return { kind: "excluded", reason: annotation.excluded };
  if (declaration.typeParameters.length > 0) {
    report({
      code: "generic-type",
      message: `${declaration.name} has type parameters, so it has no single JSON form`,
      hint: `exclude it in ${annotationFile(stem)}`,
      position: declaration.position,
    });
    return REFUSED;
  }
  const json = annotation?.json;
  if (!methodsMatch(declaration, json?.methods ?? [], methods, context)) return REFUSED;
  if (json?.form === "wire") return { kind: "wire", wire: json };
  const { type } = declaration;
  switch (type.kind) {
    case "struct":
      return { kind: "struct", struct: type };
    case "named":
      return resolutionOfNamed(declaration, type, context);
    case "map":
    case "slice":
      return { kind: "value", type };
    default:
      report({
        code: "unknown-type-form",
        message: `${declaration.name} is declared as a Go ${type.kind}, for which there is no JSON form here`,
        hint: `exclude it in ${annotationFile(stem)}`,
        position: declaration.position,
      });
      return REFUSED;
  }
}

function methodsMatch(
  declaration: GoTypeDeclaration,
  expected: readonly JsonMethod[],
  found: readonly JsonMethod[],
  { stem, report }: PackageContext,
): boolean {
  const { name, position } = declaration;
  const unknown = found.filter((method) => !expected.includes(method));
  const missing = expected.filter((method) => !found.includes(method));
  for (const method of unknown) {
    report({
      code: method.startsWith("Unmarshal") ? "custom-unmarshal" : "custom-marshal",
      message: `${name} defines ${method}, which cannot be derived`,
      hint: `say what its JSON form is in ${annotationFile(stem)}, as \`json\``,
      position,
    });
  }
  for (const method of missing) {
    report({
      code: "wire-type-changed",
      message: `${name} no longer defines ${method}, so the JSON form it is said to have is wrong`,
      hint: `correct its \`json\` in ${annotationFile(stem)}`,
      position,
    });
  }
  return unknown.length + missing.length === 0;
}

function resolutionOfNamed(declaration: GoTypeDeclaration, type: GoNamedType, context: PackageContext): Resolution {
  const { goPackage, stem, tables, report } = context;
  const layout = type.importPath === undefined ? undefined : packageOf(type.importPath, tables);
  const isDeclared = type.importPath === undefined ? goPackage.types.has(type.name) : layout !== undefined;
  if (!isDeclared && type.importPath === undefined) {
    return { kind: "scalar", type, constants: exportedConstants(declaration, goPackage) };
  }
  if (!isDeclared) {
    report({
      code: "foreign-type",
      message: `${declaration.name} is built on ${type.importPath}.${type.name}, a type from another package`,
      hint: `say what its JSON form is in ${annotationFile(stem)}, as \`json\``,
      position: declaration.position,
    });
    return REFUSED;
  }
  const target = `${layout?.name ?? goPackage.name}.${type.name}`;
  if (declaration.isAlias) return { kind: "alias", target };
  if (losesMethods(target, context)) {
    report({
      code: "lost-methods",
      message: `${declaration.name} is a copy of ${type.name} without its JSON methods, so its form differs`,
      hint: `say what its JSON form is in ${annotationFile(stem)}, as \`json\``,
      position: declaration.position,
    });
    return REFUSED;
  }
  const scalar = layout === undefined ? underlyingScalar(type, goPackage.types) : undefined;
  if (scalar === undefined) return { kind: "alias", target };
  return { kind: "scalar", type: scalar, constants: exportedConstants(declaration, goPackage) };
}

/** Whether a copy of a type would be without JSON methods that the type, under all its names, has. */
function losesMethods(key: string, context: PackageContext): boolean {
  if (context.jsonMethods.has(key)) return true;
  const target = context.goTypes.get(key);
  if (target?.declaration.isAlias !== true || target.declaration.type.kind !== "named") return false;
  const next = keyOf(target.declaration.type, target.packageName, context.tables);
  return next !== undefined && losesMethods(next, context);
}

function exportedConstants(declaration: GoTypeDeclaration, goPackage: GoPackage): readonly GoConstant[] {
  return (goPackage.constants.get(declaration.name) ?? []).filter((constant) => constant.isExported);
}

/** The declaration behind any number of aliases. */
export function aliasTarget(declared: Declared, declarations: Declarations): Declared {
  if (declared.resolution.kind !== "alias") return declared;
  const target = declarations.types.get(declared.resolution.target);
  return target === undefined ? declared : aliasTarget(target, declarations);
}

/** The key of a type as a package refers to it; `undefined` when it is of a package that is not read. */
export function keyOf(type: GoNamedType, packageName: string, tables: Tables): string | undefined {
  if (type.importPath === undefined) return `${packageName}.${type.name}`;
  const layout = packageOf(type.importPath, tables);
  return layout && `${layout.name}.${type.name}`;
}

/** The package of ours that an import path names. */
function packageOf(importPath: string, tables: Tables): PackageLayout | undefined {
  return tables.packages.find((layout) => layout.importPath === importPath);
}

/** The built-in at the end of a chain of named types, if it ends in one. */
function underlyingScalar(type: GoNamedType, types: ReadonlyMap<string, GoTypeDeclaration>): GoNamedType | undefined {
  const declaration = type.importPath === undefined ? types.get(type.name) : undefined;
  if (declaration === undefined) return type.importPath === undefined ? type : undefined;
  return declaration.type.kind === "named" ? underlyingScalar(declaration.type, types) : undefined;
}

function collectGoTypes(packages: readonly GoPackage[]): GoTypes {
  return new Map(
    packages.flatMap(({ name, types }) =>
      [...types.values()].map((declaration): [string, { packageName: string; declaration: GoTypeDeclaration }] => [
        `${name}.${declaration.name}`,
        { packageName: name, declaration },
      ]),
    ),
  );
}

function collectJsonMethods(packages: readonly GoPackage[]): ReadonlyMap<string, readonly JsonMethod[]> {
  const byReceiver = new Map<string, readonly JsonMethod[]>();
  for (const goPackage of packages) {
    for (const [receiver, methods] of goPackage.methods) {
      const names = JSON_METHODS.filter((name) => methods.some((method) => method.name === name));
      if (names.length > 0) byReceiver.set(`${goPackage.name}.${receiver}`, names);
    }
  }
  return byReceiver;
}
