import { build, transform } from "esbuild";
import type { ExportedType } from "../derive/from-documents.js";
import { exportingTypes, LAMBDA, sizeOfText } from "../entries.js";
import { BENCH } from "../repository.js";

/** A piece of a bundle, with the package's file it comes from; what the bundler adds comes from none. */
export interface BundledCode {
  readonly file: string | undefined;
  readonly code: string;
}

/** The bundle of one event, its names shortened as in one that ships, in the pieces that its modules left in it. */
export async function bundledModules(event: ExportedType): Promise<BundledCode[]> {
  const { outputFiles } = await build({
    ...LAMBDA,
    stdin: { contents: exportingTypes([event], "string-null-none"), resolveDir: BENCH, loader: "ts" },
    minifyIdentifiers: true,
    minifySyntax: true,
    write: false,
  });
  // Every module begins with a comment that has its path.
  const modules = (outputFiles[0]?.text ?? "").split(/^(?=\/\/ .*\.js$)/m);
  return modules.map((code) => ({ file: /^\/\/ .*\/dist\/([\w./-]+)$/m.exec(code)?.[1], code }));
}

/** The file of the module that declares an event. */
export function moduleFile({ module }: ExportedType): string {
  return `generated/string-null-none/${module}.js`;
}

/** The bytes of such pieces together, after gzip. */
export async function zippedBytes(pieces: readonly { readonly code: string }[]): Promise<number> {
  const { code } = await transform(pieces.map((piece) => piece.code).join("\n"), { minifyWhitespace: true });
  return sizeOfText(code).zipped;
}

/** The module of an event without its guard, and the guard. */
export function splitGuard(type: string, code: string): { readonly structs: string; readonly guard: string } {
  const name = new RegExp(`\\("${type}", [\\w$]+(?:, ([\\w$]+))\\)`).exec(code)?.[1];
  const guard =
    name === undefined
      ? undefined
      : new RegExp(`^function ${name.replaceAll("$", "\\$")}\\([^]*?^\\}$`, "m").exec(code)?.[0];
  if (name === undefined || guard === undefined) throw new Error(`found no guard of ${type} in its bundle`);
  return { structs: code.replace(guard, "").replace(`, ${name})`, ")"), guard };
}
