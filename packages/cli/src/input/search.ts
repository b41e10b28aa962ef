import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import picomatch, { type PicomatchOptions } from "picomatch";
import { folderMatcher } from "./path-matcher.js";
import { attemptRead, isAbsent } from "./unreadable.js";

/*
 * Libraries that search folders pass over in silence what they cannot go into. A check must not, so this takes note of it.
 */

/** What a folder or a glob stands for, by whole paths. */
export interface Found {
  readonly files: readonly string[];
  /** What is meant, or may hold what is meant, and cannot be looked at: why not. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Never searched unless a glob says so: it is large, and others wrote it. */
const DEPENDENCIES = "node_modules";

/** Finds all JSON in a folder, whatever the case of its extension. */
export function searchFolder(folder: string): Found {
  return search("**/*.{json,ndjson,jsonl}", folder, { nocase: true });
}

/** Finds the files that a glob matches, which starts from the folder. */
export function searchGlob(pattern: string, folder: string): Found {
  const { base, glob } = picomatch.scan(posix.normalize(pattern).replace(/\/$/, ""), { unescape: true });
  return search(glob, resolve(folder, base), {});
}

/** Whether a text is a glob, rather than the name of something. */
export function isGlob(text: string): boolean {
  const { isGlob: hasMagic, negated } = picomatch.scan(text);
  return hasMagic === true || negated === true;
}

/** @param glob which files below `root` are meant; when it is empty, `root` is */
function search(glob: string, root: string, options: PicomatchOptions): Found {
  const files: string[] = [];
  const unreadable = new Map<string, string>();
  const isMeant = glob === "" ? (): boolean => true : picomatch(glob, options);
  const mayHoldMeant = glob === "" ? (): boolean => false : folderMatcher(glob, options);

  /** `above` are the real paths of the folders that lead here: a link back to one of them holds nothing new. */
  const visit = (path: string, name: string, above: readonly string[]): void => {
    if (!statSync(path).isDirectory()) {
      if (isMeant(name)) files.push(path);
      return;
    }
    const real = realpathSync(path);
    if (!mayHoldMeant(name) || above.includes(real)) return;
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name === DEPENDENCIES && !glob.includes(DEPENDENCIES)) continue;
      const innerPath = join(path, entry.name);
      const innerName = name === "" ? entry.name : `${name}/${entry.name}`;
      // What a link leads to is not known yet.
      const mayBeFolder = entry.isDirectory() || entry.isSymbolicLink();
      if (isMeant(innerName) || (mayBeFolder && mayHoldMeant(innerName))) {
        note(innerPath, () => visit(innerPath, innerName, [...above, real]));
      }
    }
  };
  const note = (path: string, look: () => void): void => {
    const reason = attemptRead(path, look);
    if (reason !== undefined) unreadable.set(path, reason);
  };

  if (!isAbsent(root)) note(root, () => visit(root, "", []));
  return { files, unreadable };
}
