import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../package/consumer.js";

/** Something of others that the packed packages are tried with. */
export interface Platform {
  readonly name: string;
  /** The file that is there when it is installed. */
  readonly file: string;
}

/** Where `npm run platforms` puts a file of a package that it installs. */
export const installedFile = (path: string): string => join(repository, "test/platforms/node_modules", path);

/**
 * Those that are installed. Each of the others is named on a line of standard error.
 *
 * @throws {Error} when one is missing where all are wanted, as in `.ci/run`, which sets `EVERY_PLATFORM`.
 */
export function installed<P extends Platform>(platforms: readonly P[]): readonly P[] {
  const missing = notJudged(platforms);
  if (missing.length > 0 && process.env["EVERY_PLATFORM"] !== undefined) throw new Error(missing.join("\n"));
  for (const line of missing) process.stderr.write(`${line}\n`);
  return platforms.filter(({ file }) => existsSync(file));
}

/** A line for each that is not installed. */
export const notJudged = (platforms: readonly Platform[]): readonly string[] =>
  platforms
    .filter(({ file }) => !existsSync(file))
    .map(({ name }) => `not judged: ${name} is not installed; npm run platforms installs it`);
