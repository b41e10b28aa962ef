import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of this repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs the pnpm of this repository in a folder, and gives what it prints. */
export function pnpm(folder, ...args) {
  const command = join(root, "node_modules/pnpm/bin/pnpm.cjs");
  const { status, stdout } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`pnpm ${args.join(" ")} ended with ${status}`);
  return stdout;
}

/** The manifests of the packages that are published, each with the folder it is in as `path`. */
export function publishedPackages() {
  return JSON.parse(pnpm(root, "list", "--recursive", "--depth", "-1", "--json"))
    .map(({ path }) => ({ path, ...JSON.parse(readFileSync(join(path, "package.json"), "utf8")) }))
    .filter((manifest) => manifest.private !== true);
}
