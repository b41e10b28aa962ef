import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { BENCH, REPOSITORY } from "../repository.js";

/** Where and with what it was measured, as lines of a list. */
export function machineLines(): string[] {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${processors[0]?.model ?? "unknown processor"}, ${processors.length} cores, ${memory} GiB`,
    `Node ${process.versions.node}, V8 ${process.versions.v8}, ${process.platform} ${process.arch}`,
    `aws-lambda-events at ${commit()}`,
  ];
}

/** The version that is installed, for the benchmark or for the repository. */
export function installedVersion(name: string): string {
  const manifest = [BENCH, join(BENCH, "typia"), REPOSITORY]
    .map((folder) => join(folder, "node_modules", name, "package.json"))
    .find((path) => existsSync(path));
  if (manifest === undefined) return `${name}, not installed`;
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return `${name} ${version}`;
}

function commit(): string {
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: REPOSITORY, encoding: "utf8" }).trim();
  try {
    const changed = git("status", "--porcelain", "packages", "generator", "schemas") !== "";
    return `commit ${git("rev-parse", "--short", "HEAD")}${changed ? ", with changes" : ""}`;
  } catch {
    return "an unknown commit";
  }
}
