import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesIn, repository } from "./consumer.js";
import { installCommand, type Project } from "./installed.js";

/* What `npm install @aws-lambda-events/cli` brings. */

let project: Project;
beforeAll(() => {
  project = installCommand();
  project.write("queue.json", JSON.stringify({ Records: [{ eventSource: "aws:sqs", body: "hello" }] }));
}, 60_000);
afterAll(() => project.remove());

interface Manifest {
  readonly dependencies?: { readonly [name: string]: string };
  readonly optionalDependencies?: { readonly [name: string]: string };
  readonly peerDependencies?: { readonly [name: string]: string };
  readonly peerDependenciesMeta?: { readonly [name: string]: { readonly optional?: boolean } };
  readonly scripts?: { readonly [name: string]: string };
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** The folders of a package and of all that npm installs for it. */
function installedFor(name: string): Set<string> {
  const folders = new Set<string>();
  const add = (dependency: string, from: string, isOptional: boolean): void => {
    const folder = found(dependency, from);
    // What is for another platform is not here.
    if (folder === undefined && !isOptional) throw new Error(`${dependency} is not installed`);
    if (folder === undefined || folders.has(folder)) return;
    folders.add(folder);
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = manifestIn(folder);
    const peers = Object.keys(peerDependencies ?? {}).filter((peer) => peerDependenciesMeta?.[peer]?.optional !== true);
    for (const next of [...Object.keys(dependencies ?? {}), ...peers]) add(next, folder, false);
    for (const next of Object.keys(optionalDependencies ?? {})) add(next, folder, true);
  };
  add(name, project.folder, false);
  return folders;
}

/** Where Node finds a package: in the nearest node_modules that has it. */
function found(name: string, from: string): string | undefined {
  const folder = join(from, "node_modules", name);
  if (existsSync(folder)) return realpathSync(folder);
  const above = join(from, "..");
  return above === from ? undefined : found(name, above);
}

/** What a folder takes on a disk, which gives out blocks of 4 KiB. */
const onDisk = (folder: string): number =>
  filesIn(folder)
    .filter((file) => !file.startsWith("node_modules/"))
    .reduce((sum, file) => sum + Math.ceil(statSync(join(folder, file)).size / 4096) * 4096, 0);

describe("the command without the generator", () => {
  test("is at most 28 packages and 15 MB, and runs no script when it is installed", () => {
    const folders = [...installedFor("@aws-lambda-events/cli")];
    expect(folders.length).toBeGreaterThan(10);
    expect(folders.length).toBeLessThanOrEqual(28);
    expect(folders.reduce((sum, folder) => sum + onDisk(folder), 0)).toBeLessThanOrEqual(15_000_000);
    // npm also builds what has a binding.gyp.
    const scripts = folders.filter(
      (folder) =>
        existsSync(join(folder, "binding.gyp")) ||
        ["preinstall", "install", "postinstall"].some((name) => manifestIn(folder).scripts?.[name] !== undefined),
    );
    expect(scripts).toEqual([]);
  });

  test("checks, identifies, makes examples, lists, and compares folders of documents", () => {
    const schemas = join(repository, "schemas");
    expect(project.lambdaEvents("validate", "queue.json")).toMatchObject({ status: 0, stderr: "" });
    expect(project.lambdaEvents("identify", "queue.json")).toMatchObject({ status: 0, stderr: "" });
    expect(project.lambdaEvents("example", "SQSEvent")).toMatchObject({ status: 0, stderr: "" });
    expect(project.lambdaEvents("list")).toMatchObject({ status: 0, stderr: "" });
    expect(project.lambdaEvents("diff", schemas, schemas)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(": no change") as string,
    });
  });

  test.each([
    ["generate", "--out", "own"],
    ["diff", "v1.0.0", "latest"],
  ])("%s says which package to install", (...args) => {
    const { status, stdout, stderr } = project.lambdaEvents(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("npm install --save-dev @aws-lambda-events/generator");
    expect(existsSync(join(project.folder, "own"))).toBe(false);
  });
});

describe("once the generator is installed", () => {
  beforeAll(() => project.install("generator"), 60_000);

  test("nothing is compiled: no package has a script, and the grammar of Go is in the generator", () => {
    const folders = [...installedFor("@aws-lambda-events/generator")];
    expect(folders.filter((folder) => existsSync(join(folder, "binding.gyp")))).toEqual([]);
    expect(folders.flatMap((folder) => manifestIn(folder).scripts?.["install"] ?? [])).toEqual([]);
    expect(
      existsSync(join(project.folder, "node_modules/@aws-lambda-events/generator/grammar/tree-sitter-go.wasm")),
    ).toBe(true);
  });

  test("generate and diff work, with Go read from a release", () => {
    const goMod = readFileSync(join(repository, "upstream-go-sdk/go.mod"), "utf8");
    const [, release = ""] = /aws-lambda-go (v[\d.]+)/.exec(goMod) ?? [];
    expect(project.lambdaEvents("generate", "--out", "own", "--only", "sqs")).toMatchObject({ status: 0, stderr: "" });
    expect(existsSync(join(project.folder, "own/sqs.ts"))).toBe(true);
    expect(project.lambdaEvents("diff", release, release)).toMatchObject({
      status: 0,
      stdout: `${release} → ${release}: no change\n`,
    });
    expect(project.lambdaEvents("diff", release, join(repository, "schemas"))).toMatchObject({ status: 0 });
  });
});
