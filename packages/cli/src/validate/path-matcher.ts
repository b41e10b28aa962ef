import { isAbsolute, posix, relative, sep } from "node:path";
import picomatch from "picomatch";

/**
 * Matches files with a list of globs, each of which starts from the folder. A folder stands for everything in it, `!`
 * takes back what globs before it have matched, and the last glob that says anything about a file decides.
 *
 * @returns for the path of a file, whether it is meant; `undefined` where no glob says anything about it
 */
export function pathMatcher(globs: readonly string[], folder: string): (path: string) => boolean | undefined {
  const rules = globs.map((glob) => {
    const body = fromFolder(isNegated(glob) ? glob.slice(1) : glob, folder);
    return { isMeant: !isNegated(glob), matches: picomatch([body, `${body}/**`], { dot: true }) };
  });
  rules.reverse();
  return (path) => {
    const name = below(folder, path);
    return rules.find(({ matches }) => matches(name))?.isMeant;
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
