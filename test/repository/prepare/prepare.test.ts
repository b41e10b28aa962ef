import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../../package/consumer.js";

/* What `npm test` does before the tests, in a copy of this repository. */

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "prepare-"));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: repository,
  });
  const gone = execFileSync("git", ["ls-files", "-z", "--deleted"], { cwd: repository }).toString().split("\0");
  for (const file of listed.toString().split("\0"))
    if (file !== "" && !gone.includes(file)) cpSync(join(repository, file), join(folder, file));
  prepare();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs it, and says what it has had to do. */
function prepare(...args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/prepare.mjs", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`it ended with ${status}:\n${stdout}${stderr}`);
  return [...stderr.matchAll(/^preparing: (.*)$/gm)].map(([, step = ""]) => step);
}

const read = (path: string): string => readFileSync(join(folder, path), "utf8");

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

describe("preparing", () => {
  test("does nothing when nothing has changed, though every file was written anew", () => {
    for (const path of ["generator/src/generate.ts", "pnpm-lock.yaml", "schemas/s3.json"]) write(path, read(path));
    expect(prepare()).toEqual([]);
  });

  test("generates again when a source of the generator has changed, and puts right what was changed or is gone", () => {
    const generated = "packages/events/generated/string-null-none/s3.ts";
    const before = [generated, "schemas/s3.json", "docs/types.md"].map((path) => [path, read(path)] as const);
    const tables = "generator/src/emitters/readme/tables.ts";
    write(tables, read(tables).replace("What it is", "Meaning"));
    appendFileSync(join(folder, generated), "// changed\n");
    rmSync(join(folder, "schemas/s3.json"));
    rmSync(join(folder, "docs/types.md"));
    expect(prepare()).toEqual(["generate", "types"]);
    expect(read("docs/events.md")).toMatch(/^\| Type +\| Import +\| Meaning/m);
    for (const [path, text] of before) expect(read(path)).toBe(text);
    expect(prepare()).toEqual([]);
  });

  test("does not take modules of one mode, asked for by hand, for all of them", () => {
    const other = "packages/events/generated/string-null-empty/s3.ts";
    const before = read(other);
    write(other, `${before}\n// changed\n`);
    prepare("generate", "--strings", "none");
    expect(read(other)).not.toBe(before);
    expect(prepare()).toEqual(["generate"]);
    expect(read(other)).toBe(before);
  });

  test("builds what has changed, removes what a source left that is gone, and misses what is not there", () => {
    const built = (name: string): string => read(`packages/schema/dist/${name}.js`);
    write("packages/schema/src/passing.ts", "export const passing: number = 1;\n");
    prepare();
    expect(built("passing")).toContain("passing = 1");
    rmSync(join(folder, "packages/schema/src/passing.ts"));
    rmSync(join(folder, "packages/schema/dist/read.js"));
    prepare();
    expect(() => built("passing")).toThrow("ENOENT");
    expect(built("read")).toContain("readDocuments");
  });

  test("leaves the generator alone when only a test, or code that is not the generator's, has changed", () => {
    appendFileSync(join(folder, "generator/src/go/nesting.test.ts"), "\n");
    appendFileSync(join(folder, "packages/events/src/codec/codec.ts"), "\nexport const addition: number = 1;\n");
    expect(prepare()).toEqual([]);
    expect(read("packages/events/dist/src/codec/codec.js")).toContain("addition = 1");
  });

  test("installs again when the lock file has changed, or what is installed", () => {
    appendFileSync(join(folder, "pnpm-lock.yaml"), "\n# changed\n");
    expect(prepare("install")).toEqual(["install"]);
    expect(prepare("install")).toEqual([]);
    rmSync(join(folder, "packages/cli/node_modules"), { recursive: true });
    expect(prepare("install")).toEqual(["install"]);
    expect(read("packages/cli/node_modules/commander/package.json")).toContain('"commander"');
  });
});
