import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathBelow } from "../input/path-below.js";

/** The variables that say where a run takes place. */
export interface Environment {
  readonly [name: string]: string | undefined;
}

/**
 * The folder that code hosts start paths from: the workspace of GitHub Actions or else the top of the git repository, if
 * the folder is in one, or else the folder itself.
 */
export function repositoryRoot(folder: string, environment: Environment): string {
  const workspace = environment["GITHUB_WORKSPACE"];
  if (workspace !== undefined && existsSync(workspace)) {
    const real = realpathSync(workspace);
    if (pathBelow(real, folder) !== undefined) return real;
  }
  for (let at = folder; ; at = dirname(at)) {
    // In a worktree or a submodule it is a file.
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}
