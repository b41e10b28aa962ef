import { format } from "oxfmt";
import { Project, StructureKind, type StatementStructures, type WriterFunction } from "ts-morph";
import type { ModuleStructure } from "../typescript/module.js";

/** The text of one generated file. */
export interface PrintedFile {
  readonly file: string;
  readonly text: string;
}

/** Prints modules with ts-morph and formats them as the rest of the repository is. */
export async function printModules(modules: readonly ModuleStructure[]): Promise<PrintedFile[]> {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return Promise.all(
    modules.map(async ({ file, banner, statements }) => {
      const spaced = statements.flatMap((statement) => (isImport(statement) ? [statement] : [BLANK_LINE, statement]));
      const text = project.createSourceFile(file, { statements: [banner, ...spaced] }).getFullText();
      const { code, errors } = await format(file, text, FORMAT_OPTIONS);
      const [error] = errors;
      if (error !== undefined) throw new Error(`the text emitted for ${file} is not TypeScript: ${error.message}`);
      return { file, text: code };
    }),
  );
}

const BLANK_LINE: WriterFunction = (writer) => writer.blankLine();

function isImport(statement: StatementStructures): boolean {
  return statement.kind === StructureKind.ImportDeclaration;
}

/** As in the repository's `.oxfmtrc.json`; what users generate looks the same. */
const FORMAT_OPTIONS = { printWidth: 120 } as const;
