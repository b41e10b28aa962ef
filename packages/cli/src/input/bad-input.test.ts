import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Ended, runScriptUnprivileged } from "../testing/command.js";
import { createScratch, type Run, type Scratch } from "../testing/scratch.js";

let scratch: Scratch;
beforeEach(() => (scratch = createScratch()));
afterEach(() => scratch.remove());

const EVENT = { Records: [{ eventSource: "aws:sqs", messageId: "m-1", body: "hello" }] };
const validate = (...argv: string[]): Promise<Run> => scratch.run("validate", ...argv);
const isWindows = process.platform === "win32";

describe("lambda-events validate ends with 2 when there is nothing to check:", () => {
  test.each([
    ["a missing file", ["gone.json"], /^gone\.json: there is no such file or folder\n {2}\S/],
    ["a missing file beside one that is there", ["queue.json", "gone.json"], /^gone\.json: there is no such/],
    ["a glob that matches nothing", ["**/*.event.json"], /^\*\*\/\*\.event\.json: no file matches\n {2}\S/],
    ["a folder without JSON", ["empty"], /^empty: there is no JSON in this folder\n {2}\S/],
    ["a folder with JSON that is never an event", ["project"], /^project: there is no JSON/],
    ["no arguments and no configuration", [], /^there is nothing to check\n {2}name files/],
    ["an unknown type", ["queue.json", "--type", "SQSEvnt"], /there is no type "SQSEvnt"\n {2}did you mean SQSEvent\?/],
    ["an unknown type like no other", ["queue.json", "--type", "Nothing of ours"], /lambda-events list/],
    ["a constant for a type", ["queue.json", "--type", "CodeBuildPhaseStatusSucceeded"], /there is no type/],
    ["an argument that is empty, as of a variable that is not set", [""], /a file argument is empty/],
    ["an unknown format", ["queue.json", "--format", "xml"], /Allowed choices are human, json, github, junit, sarif/],
    ["an unknown option", ["queue.json", "--strcit"], /Did you mean --strict\?/],
  ])("%s", async (_, argv, message) => {
    scratch.write("queue.json", EVENT);
    scratch.write("empty/notes.txt", "");
    scratch.write("project/package.json", {});
    scratch.write("project/tsconfig.build.json", {});
    scratch.write("project/node_modules/thing/event.json", EVENT);
    const { code, out, error } = await validate(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
  });

  test.skipIf(isWindows)("a symbolic link that leads back to itself", async () => {
    symlinkSync("loop.json", join(scratch.folder, "loop.json"));
    const { code, error } = await validate("loop.json");
    expect(code).toBe(2);
    expect(error).toMatch(/^loop\.json: this symbolic link leads back to itself/);
  });
});

describe("lambda-events validate ends with 1 and goes on after", () => {
  beforeEach(() => void scratch.write("events/queue.json", EVENT));

  test.skipIf(isWindows)("a file that cannot be opened", async () => {
    const server = createServer();
    const path = join(scratch.folder, "events/socket.json");
    await new Promise<void>((resolve) => void server.listen(path, resolve));
    const { code, out } = await validate("events/socket.json", "events/queue.json").finally(() => server.close());
    expect(code).toBe(1);
    expect(out).toMatch(/^events\/socket\.json:1:1: cannot be read: ENXIO \[unreadable\]/);
    expect(out).toMatch(/2 files, 1 finding in 1 file/);
  });

  test.each([
    ["a binary file", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00), /image\.json:1:1: this is not text in UTF-8/],
    ["a file of NUL bytes", new Uint8Array(64), /image\.json:1:1: this is no text: it has a NUL byte/],
    ["a file in UTF-16", Buffer.from('\uFEFF{"a": 1}', "utf16le"), /this is UTF-16[\s\S]*Out-File -Encoding utf8/],
  ])("%s", async (_, bytes, message) => {
    scratch.write("events/image.json", bytes);
    const { code, out } = await validate("events");
    expect(code).toBe(1);
    expect(out).toMatch(message);
    expect(out).toMatch(/2 files, 1 finding in 1 file/);
  });

  test("a line that is not text", async () => {
    const line = Buffer.from(JSON.stringify(EVENT));
    const bytes = Buffer.concat([line, Buffer.of(10, 0xff, 0xfe, 0x7b, 10), line]);
    scratch.write("events/archive.ndjson", bytes);
    const { code, out } = await validate("events");
    expect(code).toBe(1);
    expect(out).toMatch(/archive\.ndjson:2:1: this is UTF-16/);
    expect(out).toMatch(/2 files, 4 documents, 1 finding in 1 file/);
  });

  test("a file of 200 MB, which it does not read", async () => {
    truncateSync(scratch.write("events/huge.json", ""), 200 * 1024 * 1024);
    const begin = performance.now();
    const { code, out } = await validate("events");
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(code).toBe(1);
    expect(out).toMatch(/huge\.json:1:1: larger than 64 MiB: no Lambda event is[\s\S]*\.ndjson/);
    expect(out).toMatch(/2 files, 1 finding in 1 file/);
  });

  test("a line of 70 MB, which it does not keep", async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      const megabyte = new Uint8Array(1024 * 1024).fill(0x20);
      for (let count = 0; count < 70; count++) yield megabyte;
      yield Buffer.from(`\n${JSON.stringify(EVENT)}\n{`);
    }
    const { code, out } = await scratch.runWith({ input: input() }, "validate", "-", "--ndjson");
    expect(code).toBe(1);
    expect(out).toMatch(/<stdin>:1:1: larger than 64 MiB/);
    expect(out).toMatch(/<stdin>:3:2: not JSON/);
    expect(out).toMatch(/1 file, 3 documents, 2 findings/);
  });

  test("an archive without a line", async () => {
    scratch.write("events/archive.ndjson", "\n\n");
    const { code, out } = await validate("events");
    expect(code).toBe(1);
    expect(out).toMatch(/archive\.ndjson:1:1: there is no event in it \[empty\]/);
  });

  test("a document that is deeper than the validator goes", async () => {
    scratch.write("events/deep.json", `${"[".repeat(200_000)}${"]".repeat(200_000)}`);
    const { code, out } = await validate("events", "--no-frames");
    expect(code).toBe(1);
    expect(out).toMatch(/deep\.json:1:1: /);
  });

  test.each([
    ["beside it", (deep: string) => `{"Records": [{"eventSource": "aws:sqs", "x": ${deep},\n"body": 1}]}`, 2, 9],
    [
      "where it is deeper itself",
      (deep: string) => `{"Records": [{"eventSource": "aws:sqs",\n"body": ${deep}}]}`,
      2,
      9,
    ],
    ["after it, which is no JSON", (deep: string) => `{"Records": ${deep},\n  x}`, 2, 3],
  ])("a document with 100,000 levels, and tells the true place of what is wrong %s", async (_, make, line, column) => {
    for (const deep of [
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
    ]) {
      scratch.write("events/deep.json", make(deep));
      const { code, out } = await validate("events", "--strict", "--format", "json", "--type", "SQSEvent");
      expect(code).toBe(1);
      const [file] = (JSON.parse(out) as { files: { findings: object[] }[] }).files;
      expect(file?.findings).toContainEqual(expect.objectContaining({ line, column }));
    }
  });
});

describe.skipIf(isWindows)("what cannot be looked at is a finding:", () => {
  beforeEach(() => {
    scratch.write("events/queue.json", EVENT);
    mkdirSync(join(scratch.folder, "events/more"));
  });

  const at = (path: string): string => join(scratch.folder, path);

  /** Each line of the report that is about a file, without what to do. */
  async function unreadable(...argv: string[]): Promise<readonly string[]> {
    const { code, out, error } = await validate(...argv);
    expect({ code, error }).toEqual({ code: 1, error: "" });
    return out.split("\n").filter((line) => line.endsWith("unreadable]"));
  }

  test.each([
    ["a link to nothing", "gone.json", "events/more/link.json", "its symbolic link leads to nothing"],
    ["a link to nothing that may be a folder", "gone", "events/more/link", "its symbolic link leads to nothing"],
    ["a link to itself", "link.json", "events/more/link.json", "its symbolic link leads back to itself"],
    ["a link through itself", "link/x", "events/more/link", "its symbolic link leads back to itself"],
  ])("%s", async (_, target, link, reason) => {
    symlinkSync(target, at(link));
    for (const argument of ["events", ".", "events/**/*.json", "events/more/*", "events/*/link*"]) {
      expect(await unreadable(argument)).toEqual([`${link}:1:1: cannot be read: ${reason} [unreadable]`]);
    }
    scratch.write("lambda-events.config.json", { files: ["events"], ignore: [link] });
    expect(await validate()).toMatchObject({ code: 0 });
    expect(await validate("events/*.json")).toMatchObject({ code: 0 });
  });

  test("a glob that starts in a link to nothing", async () => {
    symlinkSync("gone", at("events/link"));
    expect(await unreadable("events/link/*.json")).toEqual([
      "events/link:1:1: cannot be read: its symbolic link leads to nothing [unreadable]",
    ]);
    expect(await validate("events/gone/*.json")).toMatchObject({ code: 2 });
    expect(await validate("events/queue.json/*.json")).toMatchObject({ code: 2 });
  });

  test("a socket that a folder or a glob has, and a link to one", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(at("events/more/socket.json"), resolve));
    symlinkSync("more/socket.json", at("events/link.json"));
    try {
      expect(await unreadable("events")).toEqual([
        "events/link.json:1:1: cannot be read: it is no regular file [unreadable]",
        "events/more/socket.json:1:1: cannot be read: it is no regular file [unreadable]",
      ]);
      expect(await unreadable("events/*.json")).toEqual([
        "events/link.json:1:1: cannot be read: it is no regular file [unreadable]",
      ]);
    } finally {
      server.close();
    }
  });

  test.runIf(process.platform === "linux")("a name that is not UTF-8, of a file and of a folder", async () => {
    const named = (...bytes: readonly (string | number)[]): Buffer =>
      Buffer.concat(bytes.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.of(part))));
    writeFileSync(named(at("events/"), 0xff, ".json"), "{}");
    mkdirSync(named(at("events/f"), 0xfe));
    writeFileSync(named(at("events/f"), 0xfe, "/x.json"), "{}");
    scratch.write("events/honest \uFFFD.json", EVENT);
    scratch.write("events/bad.json", "{");
    expect(await unreadable("events")).toEqual([
      "events/f\uFFFD:1:1: cannot be read: its name is not text in UTF-8 [unreadable]",
      "events/\uFFFD.json:1:1: cannot be read: its name is not text in UTF-8 [unreadable]",
    ]);
    expect((await validate("events")).out).toMatch(/bad\.json:1:2: not JSON[^]*5 files, 3 findings in 3 files/);
  });

  test("standard input that breaks off", async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("{}\n");
      throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO", syscall: "read" });
    }
    const { code, out } = await scratch.runWith({ input: input() }, "validate", "-", "--ndjson");
    expect(code).toBe(1);
    expect(out).toContain("<stdin>:1:1: cannot be read: EIO [unreadable]");
    expect(await scratch.runWith({ input: input() }, "identify", "-")).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^-: cannot be read \(EIO\)\n/),
    });
  });

  test("what may not be read: a file, a folder, what is in it", () => {
    scratch.write("events/private/bad.json", "{");
    scratch.write("events/listed/bad.json", "{");
    scratch.write("events/secret.json", EVENT);
    for (const [path, mode] of [
      [".", 0o755],
      ["events/private", 0o000],
      ["events/listed", 0o444],
      ["events/secret.json", 0o000],
    ] as const) {
      chmodSync(at(path), mode);
    }
    const run = (argv: string): Ended => runScriptUnprivileged(scratch.folder, `lambda-events validate ${argv}`);
    const { code, out, error } = run("events");
    expect({ code, error }).toEqual({ code: 1, error: "" });
    expect(out.split("\n").filter((line) => line.endsWith("unreadable]"))).toEqual([
      "events/listed/bad.json:1:1: cannot be read: permission denied [unreadable]",
      "events/private:1:1: cannot be read: permission denied [unreadable]",
      "events/secret.json:1:1: cannot be read: permission denied [unreadable]",
    ]);
    expect(run("events/private")).toMatchObject({ code: 1 });
    expect(run('"events/*/*.json"')).toMatchObject({ code: 1 });
    expect(run('"events/private/*.json"')).toMatchObject({ code: 2 });
    expect(run('events "!events/private" "!events/listed" "!events/secret.json"')).toMatchObject({ code: 0 });
    scratch.write("lambda-events.config.json", { ignore: ["**", "!events/*.json", "events/secret.json"] });
    expect(run("events").out).toMatch(/^✓ 1 file/);
    scratch.write("lambda-events.config.json", { ignore: ["events", "!events/queue.json", "!events/private/b.json"] });
    expect(run("events").out).toMatch(/^events\/private:1:1: cannot be read[^]*✗ 2 files, 1 finding in 1 file/);
    chmodSync(scratch.write("lambda-events.config.json", {}), 0o000);
    expect(run("events/queue.json")).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^lambda-events\.config\.json: cannot be read \(EACCES\)/),
    });
    for (const path of ["events/private", "events/listed"]) chmodSync(at(path), 0o755);
  });

  test("and not a link back to a folder above, which is gone through once", async () => {
    symlinkSync("..", at("events/more/back"));
    symlinkSync("../queue.json", at("events/more/queue.json"));
    const { code, out } = await validate("events", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ files: [{ file: "events/queue.json" }], summary: { files: 1 } });
  });
});

test("progress is shown of long runs, to those who watch, and wiped out", async () => {
  let written = "";
  async function* input(): AsyncGenerator<Uint8Array> {
    const lines = Buffer.from(`${JSON.stringify(EVENT)}\n`.repeat(64));
    const end = performance.now() + 1300;
    while (performance.now() < end) yield lines;
  }
  const watched = { isWatched: true, writeError: (text: string): void => void (written += text) };
  const { code } = await scratch.runWith({ input: input(), ...watched }, "validate", "-", "--ndjson");
  expect(code).toBe(0);
  expect(written.startsWith("\r\u001B[K0 of 1 file, ")).toBe(true);
  expect(written).toMatch(/[\d,]+ documents, \d+ per second/);
  expect(written.endsWith("\r\u001B[K")).toBe(true);
});
