import { realpathSync, statSync, type Stats } from "node:fs";
import { basename, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { glob, isDynamicPattern } from "tinyglobby";
import { UsageError } from "../usage-error.js";
import { pathBelow } from "./path-below.js";
import { isNegated, pathMatcher } from "./path-matcher.js";

/** A file to check. */
export interface InputFile {
  /** As it is to be printed: relative to the folder of the run where it is below that, with forward slashes. */
  readonly name: string;
  readonly path: string;
  /** In bytes; `undefined` for what can only be read from start to end, such as a pipe. */
  readonly size: number | undefined;
}

/** What the arguments stand for. */
export interface Inputs {
  /** Each file once, sorted by path. */
  readonly files: readonly InputFile[];
  /** The names of files that arguments name and that are left out. */
  readonly ignored: readonly string[];
  /** Whether any argument is a folder or a glob, so that what is checked is whatever is there. */
  readonly isSurvey: boolean;
}

/** `-` among the arguments. */
export const STANDARD_INPUT = "-";

/** What a folder is searched for. */
const JSON_FILES = "**/*.{json,ndjson,jsonl}";

/** Never searched unless a glob says so: it is large, and others wrote it. */
const DEPENDENCIES = "node_modules";

/** JSON that is found beside events everywhere, and is none. */
const isNoEvent = picomatch(["package.json", "package-lock.json", "tsconfig*.json", "lambda-events.config.json"]);

/**
 * The files that the arguments stand for.
 *
 * @param isIgnored whether the configuration leaves a file out, if it says anything about it
 * @throws UsageError when an argument stands for nothing
 */
export async function findInputs(
  args: readonly string[],
  folder: string,
  isIgnored: (path: string) => boolean | undefined,
): Promise<Inputs> {
  const excluding = args.filter((arg) => isNegated(arg) && statOf(resolve(folder, arg), arg) === undefined);
  const patterns = args.filter((arg) => !excluding.includes(arg));
  if (args.length > 0 && patterns.length === 0) {
    throw new UsageError(
      `${excluding.join(" ")}: this only leaves files out`,
      "name files, folders or globs that bring some, too",
    );
  }
  const isExcluded = pathMatcher(
    excluding.map((arg) => arg.slice(1)),
    folder,
  );
  const isLeftOut = (path: string): boolean => isExcluded(path) ?? isIgnored(path) ?? isNoEvent(basename(path));
  const paths: string[] = [];
  const ignored: string[] = [];
  let isSurvey = false;
  for (const pattern of patterns) {
    const found = await findFiles(pattern, folder);
    const kept = found.paths.filter((path) => !isLeftOut(path));
    isSurvey ||= found.isSurvey;
    paths.push(...kept);
    if (!found.isSurvey && kept.length === 0) ignored.push(displayName(resolve(folder, pattern), folder));
    else if (kept.length === 0) throw nothingKept(pattern, found.paths.length);
  }
  return { files: distinct(paths).map((path) => inputFile(path, folder)), ignored: [...new Set(ignored)], isSurvey };
}

function nothingKept(pattern: string, amount: number): UsageError {
  return new UsageError(
    `${pattern}: there is no JSON to check, as ${amount === 1 ? "the one file there is" : `all ${amount} files there are`} left out`,
    'by "ignore" in the configuration, by an argument that starts with "!", or because package.json, tsconfig.json and the like are no events',
  );
}

interface Found {
  readonly paths: readonly string[];
  readonly isSurvey: boolean;
}

async function findFiles(pattern: string, folder: string): Promise<Found> {
  if (pattern === "") throw new UsageError("a file argument is empty", "is a shell variable not set?");
  const path = resolve(folder, pattern);
  const stats = statOf(path, pattern);
  if (stats !== undefined && !stats.isDirectory()) return { paths: [path], isSurvey: false };
  const isGlob = stats === undefined && isDynamicPattern(pattern);
  if (stats === undefined && !isGlob) {
    throw new UsageError(`${pattern}: there is no such file or folder`, "paths start from the current folder");
  }
  const paths = isGlob ? await globFiles(pattern, folder) : await globFiles(JSON_FILES, path);
  if (paths.length > 0) return { paths, isSurvey: true };
  if (isGlob) throw new UsageError(`${pattern}: no file matches`, "globs start from the current folder");
  throw new UsageError(
    `${pattern}: there is no JSON in this folder`,
    "it is searched for .json, .ndjson and .jsonl; node_modules is left out",
  );
}

/** Globs a folder. Symbolic links are followed; a folder that links back to one above it is visited once. */
export async function globFiles(pattern: string, folder: string): Promise<string[]> {
  const found = await glob(pattern, {
    cwd: folder,
    ignore: pattern.includes(DEPENDENCIES) ? [] : [`**/${DEPENDENCIES}/**`],
    absolute: true,
    expandDirectories: false,
    // Of the extensions only: what people write themselves means what it says.
    caseSensitiveMatch: pattern !== JSON_FILES,
  });
  return found.map((path) => resolve(path));
}

function statOf(path: string, argument: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return undefined;
    if (code === "ELOOP") {
      throw new UsageError(`${argument}: this symbolic link leads back to itself`, "link it to a file");
    }
    throw new UsageError(`${argument}: cannot be looked at (${code})`, "see that it may be read");
  }
}

/** The short name of what the operating system refused, such as `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Each file once, by its own path rather than that of a link to it. */
function distinct(paths: readonly string[]): string[] {
  const byRealPath = new Map<string, string>();
  for (const path of new Set(paths)) {
    const real = realpathSync(path);
    if (!byRealPath.has(real) || real === path) byRealPath.set(real, path);
  }
  return [...byRealPath.values()].sort();
}

function inputFile(path: string, folder: string): InputFile {
  const stats = statSync(path);
  return { name: displayName(path, folder), path, size: stats.isFile() ? stats.size : undefined };
}

/** A path as it is to be printed: relative to the folder of the run where it is below that, with forward slashes. */
export function displayName(path: string, folder: string): string {
  return pathBelow(folder, path) ?? path.split(sep).join("/");
}
