import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import semver from "semver";
import { GeneratorError } from "../diagnostic.js";
import { oneLine, parseObject, runGo, textAt, type GoOutput } from "./go-command.js";
import { UPSTREAM_MODULE, checkUnpacked, pinnedRelease } from "./upstream.js";

/** A release of the SDK in Go's module cache. */
export interface Release {
  /** The folder that holds `events` and `cfn`. */
  readonly root: string;
  readonly version: string;
}

/**
 * Brings any release of the SDK, whatever the pin says.
 *
 * @param version `v1.54.0`, or a query that Go resolves, such as `latest`
 * @throws GeneratorError when Go or the release cannot be had
 */
export async function downloadRelease(version: string): Promise<Release> {
  const output = await goInScratchFolder(["mod", "download", "-json", `${UPSTREAM_MODULE}@${version}`]);
  const module = parseObject(output.stdout);
  const problem = textAt(module, "Error") || (output.failed ? output.stderr : "");
  if (problem !== "") throw releaseError(`${UPSTREAM_MODULE} ${version} cannot be fetched: ${oneLine(problem)}`);
  const release = { root: textAt(module, "Dir"), version: textAt(module, "Version") };
  await checkUnpacked(release.root, release.version, textAt(module, "Sum"));
  return release;
}

/** The releases that Go knows of, oldest first. */
export async function listReleases(): Promise<string[]> {
  const output = await goInScratchFolder(["list", "-m", "-versions", "-json", `${UPSTREAM_MODULE}@latest`]);
  const versions = parseObject(output.stdout)["Versions"];
  if (output.failed || !Array.isArray(versions)) {
    throw releaseError(`the releases of ${UPSTREAM_MODULE} cannot be listed: ${oneLine(output.stderr)}`);
  }
  return semver.sort(versions.filter((version) => typeof version === "string"));
}

/**
 * Moves the pin to a release while `work` runs, and leaves it there only if that succeeds.
 *
 * @param moduleFolder the folder of the `go.mod` that pins the SDK
 */
export async function movePin<T>(moduleFolder: string, version: string, work: () => Promise<T>): Promise<T> {
  const files = [join(moduleFolder, "go.mod"), join(moduleFolder, "go.sum")];
  const before = await Promise.all(files.map((file) => readFile(file, "utf8")));
  try {
    const output = await go(["get", `${UPSTREAM_MODULE}@${version}`], moduleFolder);
    if (output.failed) throw releaseError(`the pin cannot move to ${version}: ${oneLine(output.stderr)}`);
    // `go get` leaves the hashes of the release before; the pin is one release.
    await go(["mod", "download", UPSTREAM_MODULE], moduleFolder);
    await dropOtherHashes(join(moduleFolder, "go.sum"), await pinnedRelease(moduleFolder));
    return await work();
  } catch (error) {
    await Promise.all(files.map((file, index) => writeFile(file, before[index] ?? "")));
    throw error;
  }
}

async function dropOtherHashes(goSum: string, version: string): Promise<void> {
  const lines = (await readFile(goSum, "utf8")).split("\n");
  const kept = lines.filter((line) => line.startsWith(`${UPSTREAM_MODULE} ${version}`));
  await writeFile(goSum, `${kept.join("\n")}\n`);
}

async function goInScratchFolder(args: readonly string[]): Promise<GoOutput> {
  const folder = await mkdtemp(join(tmpdir(), "aws-lambda-go-"));
  try {
    return await go(args, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function go(args: readonly string[], folder: string): Promise<GoOutput> {
  const result = await runGo(args, folder, process.env);
  if (result.kind === "no-go") throw releaseError("there is no `go` command on this machine");
  return result;
}

function releaseError(message: string): GeneratorError {
  return new GeneratorError([
    {
      code: "release-unavailable",
      message,
      hint: "install Go, go online, or name a release that exists; nothing was changed",
    },
  ]);
}
