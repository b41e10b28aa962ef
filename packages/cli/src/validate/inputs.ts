import { realpathSync, statSync, type Stats } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { UsageError } from "../usage-error.js";

/** A file to check. */
export interface InputFile {
  /** As it is to be printed: relative to the folder of the run where it is below that, with forward slashes. */
  readonly name: string;
  readonly path: string;
  /** In bytes; `undefined` for what can only be read from start to end, such as a pipe. */
  readonly size: number | undefined;
}

/** `-` among the arguments. */
export const STANDARD_INPUT = "-";

/** What a folder is searched for. */
const JSON_FILES = "**/*.{json,ndjson,jsonl}";

/** JSON that is found beside events everywhere, and is none. */
const NO_EVENTS = [
  "**/node_modules/**",
  "**/package.json",
  "**/package-lock.json",
  "**/tsconfig*.json",
  "**/lambda-events.config.json",
];

/**
 * The files that the arguments stand for, each once, sorted by path.
 *
 * @param isIgnored whether a file that a folder or glob brings is left out
 * @throws UsageError when an argument stands for nothing
 */
export async function findInputs(
  patterns: readonly string[],
  folder: string,
  isIgnored: (path: string) => boolean,
): Promise<InputFile[]> {
  const found: string[] = [];
  for (const pattern of patterns) found.push(...(await findFiles(pattern, folder, isIgnored)));
  return distinct(found).map((path) => inputFile(path, folder));
}

async function findFiles(
  pattern: string,
  folder: string,
  isIgnored: (path: string) => boolean,
): Promise<readonly string[]> {
  if (pattern === "") throw new UsageError("a file argument is empty", "is a shell variable not set?");
  const path = resolve(folder, pattern);
  const stats = statOf(path, pattern);
  if (stats !== undefined && !stats.isDirectory()) return [path];
  const isGlob = stats === undefined && isDynamicPattern(pattern);
  if (stats === undefined && !isGlob) {
    throw new UsageError(`${pattern}: there is no such file or folder`, "paths start from the current folder");
  }
  const found = isGlob ? await globFiles(pattern, folder) : await globFiles(JSON_FILES, path, NO_EVENTS);
  const files = found.filter((file) => !isIgnored(file));
  if (files.length > 0) return files;
  if (isGlob) throw new UsageError(`${pattern}: no file matches`, "globs start from the current folder");
  throw new UsageError(
    `${pattern}: there is no JSON in this folder`,
    "it is searched for .json, .ndjson and .jsonl; package.json, tsconfig.json and node_modules are left out",
  );
}

/** Globs a folder. Symbolic links are followed; a folder that links back to one above it is visited once. */
export async function globFiles(pattern: string, folder: string, ignore: readonly string[] = []): Promise<string[]> {
  const found = await glob(pattern, { cwd: folder, ignore: [...ignore], absolute: true, expandDirectories: false });
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

function displayName(path: string, folder: string): string {
  const below = relative(folder, path);
  const name = below.startsWith("..") ? join(path) : below;
  return name.split(sep).join("/");
}
