import { execFile } from "node:child_process";
import {
  appendFile,
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { Diagnostic } from "../diagnostic.js";
import type { GoFile } from "../go/model.js";
import { resolvePackage } from "../go/package.js";
import { loadGoParser, parseGoFile } from "../go/parse.js";
import { readGoSources } from "../go/source.js";
import { downloadRelease } from "./releases.js";
import { locateUpstream, pinnedRelease } from "./upstream.js";

const pinFolder = fileURLToPath(new URL("../../../upstream-go-sdk", import.meta.url));
const upstream = await locateUpstream({ moduleFolder: pinFolder });
if ("unavailable" in upstream) throw new Error(`these tests need the pinned Go SDK: ${upstream.unavailable}`);
const { root } = upstream;
const MODULE = "github.com/aws/aws-lambda-go v1.2.3";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "upstream-test-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A copy of the real pin, changed by the caller. */
async function copyPin(change: (goSum: string) => string): Promise<void> {
  await cp(join(pinFolder, "go.mod"), join(folder, "go.mod"));
  await writeFile(join(folder, "go.sum"), change(await readFile(join(pinFolder, "go.sum"), "utf8")));
}

/** A pin of a version that does not exist, with hashes that nothing can have. */
async function writePin(goMod = `module m\n\ngo 1.21\n\nrequire ${MODULE}\n`): Promise<void> {
  await writeFile(join(folder, "go.mod"), goMod);
  await writeFile(join(folder, "go.sum"), `${MODULE} h1:A=\n${MODULE}/go.mod h1:B=\n`);
}

async function messageOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    (value) => `no error: ${JSON.stringify(value)}`,
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );
}

const RESTORE_SUM =
  "\n  restore upstream-go-sdk/go.sum from git; when the version changes on purpose, let `go get` write it and review the diff";
const RESTORE_MOD = "\n  restore upstream-go-sdk/go.mod, which requires one version of github.com/aws/aws-lambda-go";

describe("without what it takes", () => {
  test("a machine without Go has no upstream", async () => {
    await writePin();
    expect(await locateUpstream({ moduleFolder: folder, environment: { PATH: folder } })).toEqual({
      unavailable: "there is no `go` command on this machine",
    });
  });

  test("a machine that is offline with an empty module cache has no upstream", async () => {
    await copyPin((goSum) => goSum);
    await mkdir(join(folder, "cache"));
    const environment = { ...process.env, GOPROXY: "off", GOMODCACHE: join(folder, "cache"), GOFLAGS: "-modcacherw" };
    const version = / (v[^ ]+) /.exec(await readFile(join(pinFolder, "go.sum"), "utf8"))?.[1];

    expect(await locateUpstream({ moduleFolder: folder, environment })).toEqual({
      unavailable: `github.com/aws/aws-lambda-go ${version} cannot be fetched: module lookup disabled by GOPROXY=off`,
    });
  });
});

describe("a pin that is wrong", () => {
  test("a missing go.mod is refused", async () => {
    expect(await messageOf(locateUpstream({ moduleFolder: folder }))).toBe(
      `GeneratorError: there is no go.mod in \`${folder}\` [upstream-module]${RESTORE_MOD}`,
    );
  });

  test("a folder that is not there is named, and Go is not said to be missing", async () => {
    await expect(pinnedRelease(join(folder, "gone"))).rejects.toThrow(
      `go.mod cannot be read: there is no folder ${folder}`,
    );
  });

  test("a go.sum that cannot be read is refused", async () => {
    await writeFile(join(folder, "go.mod"), await readFile(join(pinFolder, "go.mod")));
    await symlink("go.sum", join(folder, "go.sum"));
    expect(await messageOf(locateUpstream({ moduleFolder: folder }))).toBe(
      `GeneratorError: ${folder}/go.sum cannot be read: ELOOP [upstream-module]${RESTORE_MOD}`,
    );
  });

  test("a go.mod that Go cannot read is refused", async () => {
    await writePin("module m\n\nrequir x\n");
    expect(await messageOf(locateUpstream({ moduleFolder: folder }))).toBe(
      "GeneratorError: go.mod cannot be read: go: errors parsing go.mod: go.mod:3: unknown directive: requir " +
        `[upstream-module]${RESTORE_MOD}`,
    );
  });

  test("a go.mod that does not require the SDK is refused", async () => {
    await writePin("module m\n");
    expect(await messageOf(locateUpstream({ moduleFolder: folder }))).toBe(
      `GeneratorError: go.mod does not require github.com/aws/aws-lambda-go [upstream-module]${RESTORE_MOD}`,
    );
  });

  test("a go.mod that replaces a module is refused", async () => {
    await writePin(`module m\n\nrequire ${MODULE}\n\nreplace github.com/aws/aws-lambda-go => ./fork\n`);
    expect(await messageOf(locateUpstream({ moduleFolder: folder }))).toBe(
      `GeneratorError: go.mod replaces a module, which no hash can pin [upstream-module]${RESTORE_MOD}`,
    );
  });

  test.each([
    ["the module", (line: string) => !line.includes(" h1:A="), ""],
    ["the module's go.mod", (line: string) => !line.includes(" h1:B="), "/go.mod"],
    ["anything", () => false, ""],
  ])("a go.sum without a hash for %s is refused and not completed", async (_, keep, suffix) => {
    await writePin();
    const path = join(folder, "go.sum");
    const goSum = (await readFile(path, "utf8")).split("\n").filter(keep).join("\n");
    await writeFile(path, goSum);

    expect(await messageOf(locateUpstream({ moduleFolder: folder }))).toBe(
      `GeneratorError: go.sum has no hash for ${MODULE}${suffix} [upstream-hash]${RESTORE_SUM}`,
    );
    expect(await readFile(path, "utf8")).toBe(goSum);
  });

  test("a module with another hash than go.sum's is refused", async () => {
    await copyPin((goSum) => goSum.replace(/ h1:../, " h1:AA"));
    const message = await messageOf(locateUpstream({ moduleFolder: folder }));

    expect(message).toMatch(
      /^GeneratorError: github\.com\/aws\/aws-lambda-go v\S+ is refused: verifying \S+: checksum mismatch downloaded: h1:\S+ go\.sum: h1:AA\S+ \[upstream-hash\]/,
    );
    expect(message.endsWith(RESTORE_SUM)).toBe(true);
  });

  test("a go.mod with another hash than go.sum's is refused", async () => {
    await copyPin((goSum) => goSum.replace(/go\.mod h1:../, "go.mod h1:AA"));

    expect(await messageOf(locateUpstream({ moduleFolder: folder }))).toMatch(
      /^GeneratorError: .* is refused: verifying \S+\/go\.mod: checksum mismatch .* \[upstream-hash\]/,
    );
  });
});

describe("a module cache of its own, without a network", () => {
  const { version } = upstream;
  let unpacked = "";
  let environment: NodeJS.ProcessEnv = {};
  beforeEach(async () => {
    const cache = join(folder, "cache");
    const archives = "cache/download/github.com/aws/aws-lambda-go";
    unpacked = join(cache, `github.com/aws/aws-lambda-go@${version}`);
    await cp(join(root, "../../..", archives), join(cache, archives), { recursive: true });
    await cp(root, unpacked, { recursive: true });
    // Go makes the folders of its cache read-only.
    await chmod(unpacked, 0o755);
    await chmod(join(unpacked, "events"), 0o755);
    environment = { ...process.env, GOPROXY: "off", GOMODCACHE: cache, GOFLAGS: "-modcacherw" };
  });

  test("is read when it is as Go has made it", async () => {
    expect(await locateUpstream({ moduleFolder: pinFolder, environment })).toEqual({ root: unpacked, version });
  });

  test.each([
    ["a changed file", () => append("s3.go", "// changed\n")],
    ["a new file", () => append("mine.go", "package events\n")],
    ["no file of the release", () => rm(join(unpacked, "events/s3.go"))],
    ["a renamed file", () => rename(join(unpacked, "events/s3.go"), join(unpacked, "events/t3.go"))],
    ["a link in a circle", () => symlink("circle", join(unpacked, "events/circle"))],
    ["a pipe", () => promisify(execFile)("mkfifo", [join(unpacked, "events/pipe.go")])],
  ])("is refused with %s, before anything is written", async (_, edit) => {
    await edit();
    const out = join(folder, "out");
    const cli = fileURLToPath(new URL("../../dist/commands/generate.js", import.meta.url));
    const args = [cli, "--out", out, "--schemas", join(folder, "schemas")];
    const run = promisify(execFile)(process.execPath, args, { env: environment });
    await expect(run).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        / have been changed: their hash is [^\n]*, not h1:[^\n]* \[upstream-hash\]\n {2}remove that/,
      ),
    });
    expect((await readdir(folder)).sort()).toEqual(["cache"]);
  });

  test("is refused when a file of a release beside the pinned one has been changed", async () => {
    await append("s3.go", "// changed\n");
    for (const [name, value] of Object.entries({ ...environment, GOSUMDB: "off" })) vi.stubEnv(name, value);
    await expect(downloadRelease(version)).rejects.toThrow(
      /aws-lambda-go@v\S+ in \S+ have been changed.*\[upstream-hash\]/,
    );
    vi.unstubAllEnvs();
  });

  const append = (name: string, text: string): Promise<void> => appendFile(join(unpacked, "events", name), text);
});

describe("the pinned SDK", async () => {
  const diagnostics: Diagnostic[] = [];
  const packages = await parsePackages(root, diagnostics);
  const [events = [], cfn = []] = packages;

  test("is the version of go.mod", async () => {
    const goMod = await readFile(join(pinFolder, "go.mod"), "utf8");
    expect("version" in upstream ? upstream.version : "").toBe(/aws-lambda-go (v\S+)/.exec(goMod)?.[1]);
  });

  test("is read without a diagnostic", () => {
    expect(diagnostics).toEqual([]);
  });

  test("has the declarations that were counted in it", () => {
    expect(count(events)).toEqual({
      files: 48,
      structs: 288,
      aliases: 3,
      exportedFields: 1234,
      embeddedFields: 24,
      constants: 98,
      unmarshalers: 11,
      marshalers: 13,
    });
    expect(count(cfn)).toMatchObject({ files: 4, structs: 2, constants: 5, unmarshalers: 0, marshalers: 0 });
  });
});

async function parsePackages(root: string, diagnostics: Diagnostic[]): Promise<GoFile[][]> {
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const parser = await loadGoParser();
  const packages: GoFile[][] = [];
  for (const name of ["events", "cfn"]) {
    const files = (await readGoSources(root, [name])).map((source) => parseGoFile(parser, source, report));
    packages.push([...resolvePackage(files, report).files]);
  }
  return packages;
}

function count(files: readonly GoFile[]): Record<string, number> {
  const types = files.flatMap((file) => file.types);
  const structs = types.flatMap(({ type }) => (type.kind === "struct" ? [type] : []));
  const fields = structs.flatMap((struct) => struct.fields).filter((field) => field.isExported);
  const methods = files.flatMap((file) => file.methods.map((method) => method.name));
  return {
    files: files.length,
    structs: structs.length,
    aliases: types.filter((type) => type.isAlias).length,
    exportedFields: fields.length,
    embeddedFields: fields.filter((field) => field.isEmbedded).length,
    constants: files.flatMap((file) => file.constants).length,
    unmarshalers: methods.filter((name) => name === "UnmarshalJSON").length,
    marshalers: methods.filter((name) => name === "MarshalJSON").length,
  };
}
