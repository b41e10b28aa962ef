import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository, found from the sources as well as from what is compiled of them. */
export const REPOSITORY: string = findUp(dirname(fileURLToPath(import.meta.url)), "pnpm-workspace.yaml");

/** The folder for what is built for the conformance tests; never committed. */
export const BUILD_FOLDER: string = join(REPOSITORY, "test/conformance/dist");

function findUp(folder: string, name: string): string {
  return existsSync(join(folder, name)) ? folder : findUp(dirname(folder), name);
}
