import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder this file was built from, wherever its compiled form is. */
function findRepository(): string {
  const marker = "/bench/";
  const path = fileURLToPath(import.meta.url).replaceAll("\\", "/");
  return path.slice(0, path.indexOf(marker));
}

export const REPOSITORY: string = findRepository();

/** Sources of the benchmark, and what it writes for people. */
export const BENCH: string = join(REPOSITORY, "bench");

/** Everything that a run makes for itself; not committed. */
export const BUILD: string = join(BENCH, "dist/build");

/** Compiled programs that are measured in processes of their own. */
export const PROCESSES: string = join(dirname(fileURLToPath(import.meta.url)), "processes");
