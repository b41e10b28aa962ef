import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What a process has printed, and how it has ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Packs a package of ours into an empty folder, as it would be published, and says where the tarball is. */
export function pack(source: string, destination: string): string {
  mkdirSync(destination, { recursive: true });
  const pnpm = join(packageFolder("pnpm"), "bin/pnpm.cjs");
  orThrow("pnpm pack", run(process.execPath, [pnpm, "pack", "--pack-destination", destination], source));
  const [name] = readdirSync(destination);
  if (name === undefined) throw new Error("pnpm pack left no tarball");
  return join(destination, name);
}

/** Unpacks a tarball to where npm would put the package. */
export function unpack(tarball: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  orThrow("tar", run("tar", ["-xzf", tarball, "--strip-components=1"], folder));
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], cwd: string): Ended {
  // What a test runner puts into the environment is not what a consumer has there.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const shell = process.platform === "win32" && command === "npm";
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, shell, encoding: "utf8" });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** The folder of a development tool of this repository. */
export function packageFolder(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  // Not all packages export their package.json.
  for (const folder of resolve.paths(name) ?? []) if (existsSync(join(folder, name))) return join(folder, name);
  throw new Error(`${name} is not installed`);
}

/** Throws with all that a process has printed, unless it has ended well. */
export function orThrow(what: string, { status, stdout, stderr }: Ended): void {
  if (status !== 0) throw new Error(`${what} ended with ${status}:\n${stdout}${stderr}`);
}
