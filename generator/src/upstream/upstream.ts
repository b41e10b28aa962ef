import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GeneratorError } from "../diagnostic.js";
import { ifThere, reasonOf } from "../file-system.js";
import { objectsAt, oneLine, parseObject, runGo, textAt, type GoOutput, type GoResult } from "./go-command.js";
import { hashModule } from "./module-hash.js";

/** The Go module that declares the events. */
export const UPSTREAM_MODULE = "github.com/aws/aws-lambda-go";

/** Where to look, and with what. */
export interface LocateOptions {
  /** The folder with the go.mod and go.sum that pin the module. */
  readonly moduleFolder: string;
  /** The environment Go runs in; this process's own if not given. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The module's folder and version, or one line that says why it cannot be had on this machine. */
export type Upstream = { readonly root: string; readonly version: string } | { readonly unavailable: string };

/**
 * Brings the pinned SDK by `go mod download` and finds its folder.
 *
 * @throws GeneratorError when the pin itself is wrong: no usable go.mod, or a module that is not the one in go.sum
 */
export async function locateUpstream(options: LocateOptions): Promise<Upstream> {
  const pin = await readPin(options.moduleFolder);
  // `go mod download` silently adds what go.sum lacks, so it works on a copy, away from any go.work too.
  const folder = await mkdtemp(join(tmpdir(), "upstream-go-sdk-"));
  try {
    await writeFile(join(folder, "go.mod"), pin.goMod);
    await writeFile(join(folder, "go.sum"), pin.goSum);
    return await locateWithGo(pin, (args) => runGo(args, folder, options.environment ?? process.env));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The two files that pin the module, as committed. */
interface Pin {
  readonly goMod: string;
  readonly goSum: string;
}

async function readPin(moduleFolder: string): Promise<Pin> {
  const read = (name: string): Promise<string | undefined> =>
    ifThere(join(moduleFolder, name), (path) => readFile(path, "utf8")).catch((error: unknown) => {
      throw moduleError(`${join(moduleFolder, name)} cannot be read: ${reasonOf(error)}`);
    });
  const goMod = await read("go.mod");
  if (goMod === undefined) throw moduleError(`there is no go.mod in \`${moduleFolder}\``);
  return { goMod, goSum: (await read("go.sum")) ?? "" };
}

type Go = (args: readonly string[]) => Promise<GoResult>;

async function locateWithGo(pin: Pin, go: Go): Promise<Upstream> {
  const edit = await go(["mod", "edit", "-json"]);
  if (edit.kind === "no-go") return { unavailable: "there is no `go` command on this machine" };
  const version = pinnedVersion(edit);
  checkRecorded(pin, version, "", undefined);
  checkRecorded(pin, version, "/go.mod", undefined);

  const download = await go(["mod", "download", "-json", UPSTREAM_MODULE]);
  if (download.kind === "no-go") return { unavailable: "there is no `go` command on this machine" };
  const module = parseObject(download.stdout);
  const problem = textAt(module, "Error") || (download.failed ? download.stderr : "");
  if (download.failed || problem !== "") return unavailableOrRefused(version, problem || "go gave no reason");

  // Go has compared these with go.sum already; a setting of the machine could have stopped it.
  checkRecorded(pin, version, "", textAt(module, "Sum"));
  checkRecorded(pin, version, "/go.mod", textAt(module, "GoModSum"));
  const root = textAt(module, "Dir");
  await checkUnpacked(root, version, textAt(module, "Sum"));
  return { root, version };
}

/**
 * Refuses a folder of Go's module cache with other files than the release has. Go looks at the archive only, which is
 * beside it.
 *
 * @throws GeneratorError
 */
export async function checkUnpacked(root: string, version: string, hash: string): Promise<void> {
  const entry = `${UPSTREAM_MODULE}@${version}`;
  const found = await hashModule(root, entry).catch(
    (error: unknown) => `none, as it cannot be read: ${reasonOf(error)}`,
  );
  if (found === hash) return;
  throw new GeneratorError([
    {
      code: "upstream-hash",
      message: `the files of ${entry} in ${root} have been changed: their hash is ${found}, not ${hash}`,
      hint: "remove that folder, so that Go unpacks the release again",
    },
  ]);
}

/**
 * The release that a go.mod pins.
 *
 * @throws GeneratorError when there is no usable go.mod, or no Go to read it
 */
export async function pinnedRelease(moduleFolder: string): Promise<string> {
  const edit = await runGo(["mod", "edit", "-json"], moduleFolder, process.env);
  if (edit.kind === "no-go") throw moduleError("there is no `go` command on this machine to read go.mod");
  return pinnedVersion(edit);
}

/** The version in go.mod, by Go's own reading of it. */
function pinnedVersion(edit: GoOutput): string {
  if (edit.failed) throw moduleError(`go.mod cannot be read: ${oneLine(edit.stderr)}`);
  const goMod = parseObject(edit.stdout);
  const version = objectsAt(goMod, "Require").find((entry) => entry["Path"] === UPSTREAM_MODULE)?.["Version"];
  if (typeof version !== "string") throw moduleError(`go.mod does not require ${UPSTREAM_MODULE}`);
  if (objectsAt(goMod, "Replace").length > 0) throw moduleError("go.mod replaces a module, which no hash can pin");
  return version;
}

/** Refuses a hash that go.sum does not hold; without a hash, an entry that go.sum lacks. */
function checkRecorded(pin: Pin, version: string, suffix: "" | "/go.mod", hash: string | undefined): void {
  const entry = `${UPSTREAM_MODULE} ${version}${suffix}`;
  const recorded = pin.goSum.split(/\r?\n/).filter((line) => line.startsWith(`${entry} h1:`));
  if (recorded.length === 0) throw hashError(`go.sum has no hash for ${entry}`);
  if (hash === undefined || recorded.includes(`${entry} ${hash}`)) return;
  throw hashError(`${entry} has the hash ${hash}, which go.sum does not hold`);
}

function unavailableOrRefused(version: string, problem: string): Upstream {
  if (/checksum mismatch|SECURITY ERROR|missing go\.sum entry/.test(problem)) {
    throw hashError(`${UPSTREAM_MODULE} ${version} is refused: ${oneLine(problem)}`);
  }
  return {
    unavailable: `${UPSTREAM_MODULE} ${version} cannot be fetched: ${oneLine(problem)}`,
  };
}

function moduleError(message: string): GeneratorError {
  return new GeneratorError([
    {
      code: "upstream-module",
      message,
      hint: `restore upstream-go-sdk/go.mod, which requires one version of ${UPSTREAM_MODULE}`,
    },
  ]);
}

function hashError(message: string): GeneratorError {
  return new GeneratorError([
    {
      code: "upstream-hash",
      message,
      hint: "restore upstream-go-sdk/go.sum from git; when the version changes on purpose, let `go get` write it and review the diff",
    },
  ]);
}
