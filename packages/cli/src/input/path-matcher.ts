import { isAbsolute, posix, relative, sep } from "node:path";
import picomatch, { type PicomatchOptions } from "picomatch";

/**
 * Whether a file is meant; `undefined` where nothing says anything about it. Of a folder, or what may be one, it says so
 * only if that holds for everything in it.
 */
export type PathMatcher = (path: string, isFolder?: boolean) => boolean | undefined;

/**
 * Matches files with a list of globs, each of which starts from the folder. A folder stands for everything in it, `!`
 * takes back what globs before it have matched, and the last glob that says anything about a file decides.
 */
export function pathMatcher(globs: readonly string[], folder: string): PathMatcher {
  const rules = globs.map((glob) => {
    const body = fromFolder(isNegated(glob) ? glob.slice(1) : glob, folder);
    return {
      isMeant: !isNegated(glob),
      matches: picomatch([body, `${body}/**`], { dot: true }),
      mayMatchIn: folderMatcher(`${body}/**`, { dot: true }),
    };
  });
  rules.reverse();
  return (path, isFolder = false) => {
    const name = below(folder, path);
    return rules.find(({ isMeant, matches, mayMatchIn }) => matches(name) || (isFolder && !isMeant && mayMatchIn(name)))
      ?.isMeant;
  };
}

/** Whether a folder may hold what a glob matches, both from the same place. It may say so of more folders, never of fewer. */
export function folderMatcher(glob: string, options: PicomatchOptions): (name: string) => boolean {
  const { parts = [] } = picomatch.scan(glob, { parts: true });
  const steps = parts.length === 0 ? [glob] : parts;
  const matchers = steps.map((step) => picomatch(step, options));
  return (name) => {
    const folders = name === "" ? [] : name.split("/");
    for (const [index, folder] of folders.entries()) {
      const [step, matches] = [steps[index], matchers[index]];
      if (step === undefined || matches === undefined) return false;
      if (step === "**") return folders.slice(index).every((one) => matchers.slice(index).some((fits) => fits(one)));
      // Between braces there may be any number of folders.
      if (/\*\*|\//.test(step)) return true;
      if (!matches(folder)) return false;
    }
    return folders.length < steps.length;
  };
}

/** Matches files with one glob, which starts from the folder and means nothing but what it says. */
export function globMatcher(glob: string, folder: string): (path: string) => boolean {
  const matches = picomatch(fromFolder(glob, folder));
  return (path) => matches(below(folder, path));
}

/** Whether a glob takes files away; `!(a|b)` is one that brings some. */
export function isNegated(glob: string): boolean {
  return glob.startsWith("!") && !glob.startsWith("!(");
}

function fromFolder(glob: string, folder: string): string {
  const relativeGlob = isAbsolute(glob) ? below(folder, glob) : posix.normalize(glob);
  return relativeGlob === "." || relativeGlob === "./" ? "**" : relativeGlob.replace(/\/$/, "");
}

function below(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/");
}
