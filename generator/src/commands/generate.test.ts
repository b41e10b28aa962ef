import { execFile } from "node:child_process";
import { lstat, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generate } from "../generate.js";
import { STRING_MODES } from "../emitters/typescript/mode.js";

/* The built command, run as a person would; only what its options cannot reach goes through the library. */

const CLI = fileURLToPath(new URL("../../dist/commands/generate.js", import.meta.url));
const SCHEMAS = fileURLToPath(new URL("../../../schemas", import.meta.url));
const PIN = fileURLToPath(new URL("../../../upstream-go-sdk", import.meta.url));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "generator-test-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], environment: NodeJS.ProcessEnv = process.env): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { env: environment }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** Writes into the scratch folder only. */
function into(out: string, ...more: string[]): string[] {
  return ["--out", join(folder, out), "--schemas", join(folder, "schemas"), ...more];
}

/** A source folder with the two packages and the given `events/a.go`. */
async function writeSource(go: string): Promise<string> {
  const source = join(folder, "source");
  await mkdir(join(source, "events"), { recursive: true });
  await mkdir(join(source, "cfn"), { recursive: true });
  await writeFile(join(source, "events/a.go"), go);
  await writeFile(join(source, "cfn/doc.go"), "package cfn\n");
  return source;
}

async function readTree(root: string): Promise<Record<string, string>> {
  const tree: Record<string, string> = {};
  for (const entry of await readdir(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) tree[path.slice(root.length + 1)] = await readFile(path, "utf8");
  }
  return tree;
}

const withoutGo: NodeJS.ProcessEnv = { ...process.env, PATH: dirname(process.execPath) };

describe("a run", () => {
  test("ends with a summary of what was read, written and left out, and the time of each stage", async () => {
    const { code, stdout, stderr } = await run(into("out"));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^aws-lambda-go v\d+\.\d+\.\d+: \d+ files, \d+ structs, \d+ exported fields\n/);
    expect(stdout).toMatch(/\nwritten: \d+ schema documents, \d+ exported types and constants\n/);
    expect(stdout).toContain(
      "left out: events.APIGatewayProxyStreamingResponse, events.LambdaFunctionURLStreamingResponse\n",
    );
    expect(stdout).not.toContain("without a role");
    expect(stdout).toMatch(/\ntime: .*\(locate .*, parse .*, schemas .*, emit .*, write .*\)\n$/);
    expect(stderr).toBe("· locate\n· parse\n· schemas\n· emit\n· write\n");
  });

  test("writes the same bytes as the run before it, and says so", async () => {
    await run(into("out"));
    const first = await readTree(folder);
    const { stdout } = await run(into("out"));
    expect(await readTree(folder)).toEqual(first);
    expect(stdout.match(/: unchanged$/gm)).toHaveLength(8);
    await run(["--out", join(folder, "again"), "--schemas", join(folder, "again-schemas")]);
    expect(await readTree(join(folder, "again"))).toEqual(await readTree(join(folder, "out")));
  });

  test("agrees with the committed schemas, which hold none of upstream's prose", async () => {
    await run(into("out"));
    const committed = await readTree(SCHEMAS);
    expect(await readTree(join(folder, "schemas"))).toEqual(committed);
    expect(Object.values(committed).filter((text) => /"x-go-comment": /.test(text))).toEqual([]);
  });

  test("writes through a symbolic link, and takes any spelling of a path", async () => {
    await mkdir(join(folder, "real"));
    await symlink(join(folder, "real"), join(folder, "link"));
    await run(["--out", join(folder, "link"), "--schemas", `${folder}/./schemas/`]);
    expect((await lstat(join(folder, "link"))).isSymbolicLink()).toBe(true);
    expect(await readdir(join(folder, "real"))).toContain("string-null-none");
    const { stdout } = await run(["--out", `${folder}/link/`, "--schemas", `${folder}/x/../schemas`]);
    expect(stdout.match(/: unchanged$/gm)).toHaveLength(8);
  });

  test("with one mode leaves the other as it is", async () => {
    await run(into("out"));
    const before = await readTree(join(folder, "out", "string-null-none"));
    await run(into("out", "--strings", "empty"));
    expect(await readTree(join(folder, "out", "string-null-none"))).toEqual(before);
  });

  test.each(["none", "empty"])("with --strings %s writes that mode only", async (strings) => {
    await run(into("out", "--strings", strings));
    expect((await readdir(join(folder, "out"))).sort()).toEqual([
      "encoders",
      "examples",
      "identify",
      "schemas",
      `string-null-${strings}`,
      "vocabulary",
    ]);
  });

  test("without Go says so in one line and emits the same code from the committed schemas", async () => {
    const { code, stderr } = await run(["--out", join(folder, "fallback"), "--schemas", SCHEMAS], withoutGo);
    expect(code).toBe(0);
    expect(stderr).toBe(
      "· locate\nthere is no `go` command on this machine; emitting from the committed schemas\n· emit\n· write\n",
    );
    await run(into("out"));
    const withDocs = await readTree(join(folder, "out"));
    const withoutDocs = await readTree(join(folder, "fallback"));
    expect(Object.keys(withoutDocs)).toEqual(Object.keys(withDocs));
    const module = "string-null-none/s3.ts";
    expect(codeOf(withoutDocs[module] ?? "")).toBe(codeOf(withDocs[module] ?? ""));
  });
});

describe("wrong usage is answered with exit code 2 and the usage", () => {
  test.each([
    ["an unknown option", ["--frobnicate"], /Unknown option '--frobnicate'/],
    ["an unknown mode", ["--strings", "maybe"], /^--strings takes none, empty or both, not "maybe"\n/],
    ["a stray argument", ["s3"], /Unexpected argument 's3'/],
  ])("%s", async (_, args, message) => {
    const { code, stderr, stdout } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toContain("Usage: npm run generate -- [options]");
    expect(stdout).toBe("");
  });

  test("--help prints the usage", async () => {
    const { code, stdout } = await run(["--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("--source DIR");
  });
});

test("a run that breaks down ends with 3, and writes nothing", async () => {
  const { code, stderr } = await run(into("out"), { ...process.env, TMPDIR: join(folder, "gone") });
  expect(stderr).toContain("ENOENT");
  expect(code).toBe(3);
  expect(await readdir(folder)).toEqual([]);
});

describe("bad input stops the run with exit code 2, the place and a hint, and leaves the output as it was", () => {
  async function expectUntouched(args: readonly string[], message: string | RegExp): Promise<void> {
    const before = await readTree(folder);
    const { code, stderr, stdout } = await run(args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(await readTree(folder)).toEqual(before);
  }

  test("a source that does not exist", async () => {
    const source = join(folder, "nowhere");
    await expectUntouched(into("out", "--source", source), /\[source-missing\]\n {2}\S/);
  });

  test("a source that is not the SDK", async () => {
    await expectUntouched(into("out", "--source", folder), /\[source-missing\]\n {2}\S/);
  });

  test("Go that does not parse, after a good run", async () => {
    const source = await writeSource("package events\n\ntype A struct {\n\tName string\n");
    await run(into("out"));
    await expectUntouched(into("out", "--source", source), /^events\/a\.go:\d+:\d+: .* \[go-syntax\]\n {2}\S/m);
  });

  test("Go that is not understood, with every problem at once", async () => {
    const source = await writeSource("package events\n\ntype A struct {\n\tF func()\n\tC chan int\n}\n");
    await expectUntouched(
      into("out", "--source", source),
      /^events\/a\.go:4:4: [^\n]* \[field-type\]\n {2}[^\n]*\nevents\/a\.go:5:4: [^\n]* \[field-type\]\n {2}/m,
    );
  });

  test("an output folder below a file", async () => {
    await writeFile(join(folder, "file"), "");
    await expectUntouched(into("file/out"), /cannot be written .*ENOTDIR \[output-unwritable\]\n {2}\S/);
  });

  test("a schema folder below a file, with nothing moved into the output folder either", async () => {
    await writeFile(join(folder, "file"), "");
    const args = ["--out", join(folder, "out"), "--schemas", join(folder, "file/schemas")];
    await expectUntouched(args, /cannot be written .*ENOTDIR \[output-unwritable\]\n {2}\S/);
  });

  test.each([
    ["the schemas of a mode's folder", "x", "x/string-null-none"],
    ["one within the other", "x/y", "x"],
    ["the same folder by another path", "x", "z/../x/schemas"],
  ])("%s", async (_, out, schemas) => {
    await run(into("x"));
    const args = ["--out", join(folder, out), "--schemas", `${folder}/${schemas}`];
    await expectUntouched(args, /^the output folder .* is within .* \[output-overlap\]\n {2}\S/m);
  });

  test("a page without a place for the tables", async () => {
    await writeFile(join(folder, "README.md"), "# Nothing\n");
    const args = into("out", "--readme", join(folder, "README.md"));
    await expectUntouched(args, /the page has no lines <!-- events: begin --> .* \[readme\]\n {2}\S/);
  });

  test("an output folder that holds a file which was not generated", async () => {
    await mkdir(join(folder, "out/string-null-none"), { recursive: true });
    const mention = "// Not generated by anybody.\n// Generated by aws-lambda-events\n";
    await writeFile(join(folder, "out/string-null-none/precious.ts"), mention);
    await expectUntouched(into("out"), /precious\.ts, which was not generated \[output-not-ours\]\n {2}\S/);
  });

  test("neither Go nor schemas", async () => {
    const args = into("out");
    const { code, stderr } = await run(args, withoutGo);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\[schemas-missing\]\n {2}\S/);
    expect(await readTree(folder)).toEqual({});
  });

  test("a schema document that is broken, without Go", async () => {
    await mkdir(join(folder, "schemas"));
    await writeFile(join(folder, "schemas/s3.json"), '{"$schema":');
    const { code, stderr } = await run(into("out"), withoutGo);
    expect(code).toBe(2);
    expect(stderr).toMatch(/s3\.json is not a schema document of this generator \[schema-document\]\n {2}\S/);
  });

  test("a module with another hash than the pin's", async () => {
    const pin = join(folder, "pin");
    await mkdir(pin);
    await writeFile(join(pin, "go.mod"), await readFile(join(PIN, "go.mod"), "utf8"));
    await writeFile(join(pin, "go.sum"), (await readFile(join(PIN, "go.sum"), "utf8")).replace(/ h1:../, " h1:AA"));
    const options = {
      source: undefined,
      upstreamModule: pin,
      schemas: join(folder, "schemas"),
      out: join(folder, "out"),
      modes: STRING_MODES,
      codec: "../../src/",
      onFallback: () => undefined,
      onStage: () => undefined,
    };
    await expect(generate(options)).rejects.toThrow(/\[upstream-hash\]\n {2}\S/);
    await expect(stat(join(folder, "out"))).rejects.toThrow("ENOENT");
  });
});

function codeOf(module: string): string {
  return module.replace(/^ *\/\*\*[^]*?\*\/\n/gm, "");
}
