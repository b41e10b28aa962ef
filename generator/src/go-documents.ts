import { GeneratorError, type Diagnostic } from "./diagnostic.js";
import type { GoPackage } from "./go/model.js";
import { resolvePackage } from "./go/package.js";
import { loadGoParser, parseGoFile } from "./go/parse.js";
import { readGoSources, type GoSource } from "./go/source.js";
import type { Tables } from "./annotations/tables.js";
import type { SchemaDocument } from "@aws-lambda-events/schema";
import { buildSchemas, type ExcludedDeclaration } from "./schema/from-go.js";
import { TABLES } from "./annotations/tables.js";
import { tablesAt } from "./annotations/at-release.js";

/** What a Go source becomes. */
export interface GoDocuments {
  /** With upstream's comments. */
  readonly documents: readonly SchemaDocument[];
  readonly excluded: readonly ExcludedDeclaration[];
  /** Structs that nothing refers to and that have no role. */
  readonly unclassified: readonly string[];
  readonly go: GoCounts;
}

export interface GoCounts {
  readonly files: number;
  readonly structs: number;
  readonly fields: number;
}

/**
 * Reads the Go packages below a folder and turns them into schema documents.
 *
 * @param version the release the source is of, where that is known: entries for later ones do not apply then
 * @throws GeneratorError with every diagnostic found
 */
export async function documentsFromGo(
  root: string,
  version: string | undefined,
  onStage: (stage: "parse" | "schemas") => void = () => undefined,
  tables: Tables = TABLES,
): Promise<GoDocuments> {
  onStage("parse");
  const names = tables.packages.map((layout) => layout.name);
  return documentsFromSources(await readGoSources(root, names), version, onStage, tables);
}

/** The same from source text. */
export async function documentsFromSources(
  sources: readonly GoSource[],
  version: string | undefined,
  onStage: (stage: "parse" | "schemas") => void = () => undefined,
  tables: Tables = TABLES,
): Promise<GoDocuments> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);

  const parser = await loadGoParser();
  const files = sources.map((source) => parseGoFile(parser, source, report));
  const packages = tables.packages.map(({ name }) => {
    const own = files.filter(({ path }) => path.startsWith(`${name}/`));
    return resolvePackage(own, report);
  });
  stopAt(diagnostics);

  onStage("schemas");
  const { documents, excluded, unclassified } = buildSchemas(packages, tablesAt(tables, version), report);
  stopAt(diagnostics);
  return { documents, excluded, unclassified, go: countDeclarations(packages) };
}

function stopAt(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw new GeneratorError(diagnostics);
}

function countDeclarations(packages: readonly GoPackage[]): GoCounts {
  const files = packages.flatMap((goPackage) => goPackage.files);
  const structs = files.flatMap(({ types }) => types.flatMap(({ type }) => (type.kind === "struct" ? [type] : [])));
  const fields = structs.flatMap((struct) => struct.fields.filter((field) => field.isExported));
  return { files: files.length, structs: structs.length, fields: fields.length };
}
