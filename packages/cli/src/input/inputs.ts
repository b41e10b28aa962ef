import { realpathSync, statSync, type Stats } from "node:fs";
import { basename, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { UsageError } from "../usage-error.js";
import { pathBelow } from "./path-below.js";
import { isNegated, pathMatcher, type PathMatcher } from "./path-matcher.js";
import { isGlob, searchFolder, searchGlob, type Found } from "./search.js";
import { attemptRead, codeOf } from "./unreadable.js";

/** A file to check, or something in place of one that cannot be read. */
export interface InputFile {
  /** As it is to be printed: relative to the folder of the run where it is below that, with forward slashes. */
  readonly name: string;
  readonly path: string;
  /** In bytes; `undefined` for what can only be read from start to end, such as a pipe. */
  readonly size: number | undefined;
  /** Why it cannot be read, where that shows before it is tried. */
  readonly unreadable?: string | undefined;
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

/** JSON that is found beside events everywhere, and is none. */
const isNoEvent = picomatch(["package.json", "package-lock.json", "tsconfig*.json", "lambda-events.config.json"]);

/**
 * The files that the arguments stand for.
 *
 * @param isIgnored whether the configuration leaves a file out, if it says anything about it
 * @throws UsageError when an argument stands for nothing
 */
export function findInputs(args: readonly string[], folder: string, isIgnored: PathMatcher): Inputs {
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
  const isLeftOut: PathMatcher = (path, isFolder) =>
    isExcluded(path, isFolder) ?? isIgnored(path, isFolder) ?? isNoEvent(basename(path));
  const located: LocatedFile[] = [];
  const ignored: string[] = [];
  let isSurvey = false;
  for (const pattern of patterns) {
    const found = findFiles(pattern, folder);
    if (found === undefined) {
      const path = resolve(folder, pattern);
      if (isLeftOut(path) === true) ignored.push(displayName(path, folder));
      else located.push(locateFile(path, folder, "named"));
      continue;
    }
    isSurvey = true;
    const kept = found.files.filter((path) => isLeftOut(path) !== true);
    const unreadable = [...found.unreadable].filter(([path]) => isLeftOut(path, true) !== true);
    if (kept.length + unreadable.length === 0) throw nothingKept(pattern, found.files.length);
    located.push(...kept.map((path) => locateFile(path, folder, "found")));
    for (const [path, reason] of unreadable) located.push(unreadableFile(path, folder, reason));
  }
  return { files: distinct(located), ignored: [...new Set(ignored)], isSurvey };
}

function nothingKept(pattern: string, amount: number): UsageError {
  return new UsageError(
    `${pattern}: there is no JSON to check, as ${amount === 1 ? "the one file there is" : `all ${amount} files there are`} left out`,
    'by "ignore" in the configuration, by an argument that starts with "!", or because package.json, tsconfig.json and the like are no events',
  );
}

/** What a folder or a glob stands for; `undefined` for the name of a file. */
function findFiles(pattern: string, folder: string): Found | undefined {
  if (pattern === "") throw new UsageError("a file argument is empty", "is a shell variable not set?");
  const path = resolve(folder, pattern);
  const stats = statOf(path, pattern);
  if (stats !== undefined && !stats.isDirectory()) return undefined;
  const isPattern = stats === undefined && isGlob(pattern);
  if (stats === undefined && !isPattern) {
    throw new UsageError(`${pattern}: there is no such file or folder`, "paths start from the current folder");
  }
  const found = isPattern ? searchGlob(pattern, folder) : searchFolder(path);
  if (found.files.length + found.unreadable.size > 0) return found;
  if (isPattern) throw new UsageError(`${pattern}: no file matches`, "globs start from the current folder");
  throw new UsageError(
    `${pattern}: there is no JSON in this folder`,
    "it is searched for .json, .ndjson and .jsonl; node_modules is left out",
  );
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

interface LocatedFile {
  readonly input: InputFile;
  /** Its own path, whatever link it was reached through. */
  readonly realPath: string;
}

/** Of what is named, anything can be read that opens; a search finds what nobody may have meant, such as pipes. */
function locateFile(path: string, folder: string, how: "named" | "found"): LocatedFile {
  let [realPath, size]: [string, number | undefined] = [path, undefined];
  const reason = attemptRead(path, () => {
    const stats = statSync(path);
    realPath = realpathSync(path);
    if (stats.isFile()) size = stats.size;
  });
  if (reason !== undefined) return unreadableFile(path, folder, reason);
  if (size === undefined && how === "found") return unreadableFile(path, folder, "it is no regular file");
  return { input: { name: displayName(path, folder), path, size }, realPath };
}

function unreadableFile(path: string, folder: string, unreadable: string): LocatedFile {
  return { input: { name: displayName(path, folder), path, size: undefined, unreadable }, realPath: path };
}

/** Each file once, by its own path rather than that of a link to it, in the order of their paths. */
function distinct(files: readonly LocatedFile[]): InputFile[] {
  const byRealPath = new Map<string, InputFile>();
  for (const { input, realPath } of files) {
    if (!byRealPath.has(realPath) || realPath === input.path) byRealPath.set(realPath, input);
  }
  return [...byRealPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A path as it is to be printed: relative to the folder of the run where it is below that, with forward slashes. */
export function displayName(path: string, folder: string): string {
  return pathBelow(folder, path) ?? path.split(sep).join("/");
}
