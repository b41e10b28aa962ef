import type { RootType } from "./shapes.js";

/** The Go source of the oracle's table of types: every type the package exports a decoder for. */
export function goTypeTable(types: Iterable<RootType>): string {
  const sorted = [...types].sort((a, b) => (a.name < b.name ? -1 : 1));
  const packages = [...new Set(sorted.map(({ goPackage }) => goPackage))].sort();
  const lines = sorted.map(({ name, goPackage, goName }) => {
    const local = goPackage.slice(goPackage.lastIndexOf("/") + 1);
    return `\t${JSON.stringify(name)}: reflect.TypeFor[${local}.${goName}](),`;
  });
  return [
    "// Code generated from the schema documents. DO NOT EDIT.",
    "",
    "package main",
    "",
    "import (",
    '\t"reflect"',
    ...packages.map((path) => `\t${JSON.stringify(path)}`),
    ")",
    "",
    "var types = map[string]reflect.Type{",
    ...lines,
    "}",
    "",
  ].join("\n");
}
