import type { Node } from "web-tree-sitter";

import { type FileContext, partsOf, positionOf, reportConstruct } from "./file-context.js";
import { unquoteGoString } from "./go-literal.js";

/** Reads all import declarations below the root: local package name → import path. */
export function parseImports(context: FileContext, root: Node): Map<string, string> {
  const imports = new Map<string, string>();
  for (const declaration of partsOf(root)) {
    if (declaration.type !== "import_declaration") continue;
    for (const part of partsOf(declaration)) {
      const specs = part.type === "import_spec_list" ? partsOf(part) : [part];
      for (const spec of specs) parseImportSpec(context, spec, imports);
    }
  }
  return imports;
}

function parseImportSpec(context: FileContext, spec: Node, imports: Map<string, string>): void {
  const path = unquoteGoString(spec.childForFieldName("path")?.text ?? "");
  if (spec.type !== "import_spec" || path === undefined) return reportConstruct(context, spec, "an import declaration");
  if (path === "C") return reportCgo(context, spec);

  const name = spec.childForFieldName("name");
  switch (name?.type) {
    case undefined:
      imports.set(assumedPackageName(path), path);
      return;
    case "package_identifier":
      imports.set(name?.text ?? "", path);
      return;
    case "blank_identifier":
      return; // Imported for its side effects: it brings no name.
    case "dot":
      return reportDotImport(context, spec, path);
    default:
      return reportConstruct(context, name ?? spec, "an import declaration");
  }
}

/** The last element of the path, or the one before a major version: `github.com/a/b/v2` is `b`. */
function assumedPackageName(path: string): string {
  const elements = path.split("/");
  const last = elements.at(-1) ?? path;
  return /^v[0-9]+$/.test(last) ? (elements.at(-2) ?? last) : last;
}

function reportDotImport(context: FileContext, spec: Node, path: string): void {
  context.report({
    code: "dot-import",
    message: `the dot import of \`${path}\` puts names of another package into this file`,
    hint: "import the package under a name upstream, or teach generator/src/go/parse-import.ts which names it brings",
    position: positionOf(context, spec),
  });
}

function reportCgo(context: FileContext, spec: Node): void {
  context.report({
    code: "cgo-import",
    message: 'the import "C" makes this file depend on C declarations',
    hint: "leave the file out of the package upstream: types from C have no JSON shape",
    position: positionOf(context, spec),
  });
}
