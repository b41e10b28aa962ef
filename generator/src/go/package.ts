import type { Diagnostic, Position } from "../diagnostic.js";
import { formatPosition } from "../diagnostic.js";
import { checkConstantTypes } from "./constant-type.js";
import { checkChains } from "./nesting.js";
import type { GoFile, GoPackage, GoTypeDeclaration } from "./model.js";

/** Puts the files of one folder together and refuses what Go would not compile as one package. */
export function resolvePackage(files: readonly GoFile[], report: (diagnostic: Diagnostic) => void): GoPackage {
  const sorted = [...files].sort((left, right) => (left.path < right.path ? -1 : 1));
  const types = new Map(sorted.flatMap((file) => file.types.map((type) => [type.name, type])));
  const goPackage: GoPackage = {
    name: sorted.find(isReadable)?.packageName ?? "",
    files: sorted,
    types,
    methods: groupBy(
      sorted.flatMap((file) => file.methods),
      (method) => withoutAliases(method.receiver, types),
    ),
    constants: groupBy(
      sorted.flatMap((file) => file.constants),
      ({ typeName }) => (typeName === undefined ? undefined : withoutAliases(typeName, types)),
    ),
  };
  checkPackageClauses(goPackage, report);
  checkDuplicates(goPackage, report);
  checkReceivers(goPackage, report);
  checkConstantTypes(goPackage, report);
  checkChains(goPackage, report);
  return goPackage;
}

/** A file with a syntax error has a diagnostic already, and no package clause. */
function isReadable(file: GoFile): boolean {
  return file.packageName !== "";
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Follows `type A = B` within the package. Go allows no cycle; one ends at the name it started with. */
function withoutAliases(name: string, types: ReadonlyMap<string, GoTypeDeclaration>): string {
  const seen = new Set<string>();
  let current = name;
  for (;;) {
    const declaration = types.get(current);
    if (declaration === undefined || !declaration.isAlias || declaration.type.kind !== "named") return current;
    if (declaration.type.importPath !== undefined || seen.has(current)) return current;
    seen.add(current);
    current = declaration.type.name;
  }
}

/** A package-level name, or a method under its receiver. */
interface Declared {
  readonly key: string;
  readonly what: string;
  readonly position: Position;
}

function declaredNames(file: GoFile): Declared[] {
  // Each init function is one more that runs at start-up.
  const functions = file.functions.filter((declaration) => declaration.name !== "init");
  const named = [...file.types, ...file.constants, ...functions, ...file.variables];
  return [
    ...named.map(({ name, position }) => ({
      key: name,
      what: `\`${name}\``,
      position,
    })),
    ...file.methods.map(({ name, receiver, position }) => {
      return {
        key: `${receiver}.${name}`,
        what: `the method \`${name}\` of \`${receiver}\``,
        position,
      };
    }),
  ].sort((left, right) => left.position.line - right.position.line || left.position.column - right.position.column);
}

function checkDuplicates(goPackage: GoPackage, report: (diagnostic: Diagnostic) => void): void {
  const first = new Map<string, Position>();
  for (const { key, what, position } of goPackage.files.flatMap(declaredNames)) {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, position);
      continue;
    }
    report({
      code: "duplicate-declaration",
      message: `${what} is already declared at ${formatPosition(earlier)}`,
      hint: "check that the package compiles with Go and that no file of another package is among its sources",
      position,
    });
  }
}

function checkPackageClauses(goPackage: GoPackage, report: (diagnostic: Diagnostic) => void): void {
  const [first, ...others] = goPackage.files.filter(isReadable);
  for (const file of others) {
    if (first === undefined || file.packageName === first.packageName) continue;
    report({
      code: "package-clause",
      message: `the file is of package \`${file.packageName}\`, while \`${first.path}\` is of package \`${first.packageName}\``,
      hint: "check that the package compiles with Go and that no file of another package is among its sources",
      position: { file: file.path, line: 1, column: 1 },
    });
  }
}

function checkReceivers(goPackage: GoPackage, report: (diagnostic: Diagnostic) => void): void {
  // The type may be in the file that could not be read.
  if (!goPackage.files.every(isReadable)) return;
  const declared = new Set(goPackage.files.flatMap((file) => file.types.map((type) => type.name)));
  for (const { name, receiver, position } of goPackage.files.flatMap((file) => file.methods)) {
    if (declared.has(receiver)) continue;
    report({
      code: "unknown-receiver",
      message: `the method \`${name}\` has the receiver \`${receiver}\`, which this package does not declare`,
      hint: "check that the package compiles with Go and that all of its files are among the sources",
      position,
    });
  }
}
