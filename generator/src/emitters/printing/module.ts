import { format } from "oxfmt";
import type { OutputFile } from "../../output/folder.js";
import type { Imports } from "./imports.js";

/** A TypeScript module, ready to be printed. */
export interface Module {
  /** The file name: `s3.ts`. */
  readonly file: string;
  readonly banner: string;
  readonly imports: Imports;
  /** Its declarations, as code. */
  readonly statements: readonly string[];
}

/** Prints modules, formatted as the rest of the repository is. */
export async function printModules(modules: readonly Module[]): Promise<OutputFile[]> {
  return Promise.all(
    modules.map(async ({ file, banner, imports, statements }) => {
      const text = [[banner, ...imports.print()].join("\n"), ...statements].join("\n\n");
      const { code, errors } = await format(file, text, FORMAT_OPTIONS);
      const [error] = errors;
      if (error !== undefined) throw new Error(`the text emitted for ${file} is not TypeScript: ${error.message}`);
      return { path: file, text: code };
    }),
  );
}

/** As in the repository's `.oxfmtrc.json`; what users generate looks the same. */
const FORMAT_OPTIONS = { printWidth: 120 } as const;
