import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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
});

test.skipIf(isWindows)("folders that link back to themselves are gone through once", async () => {
  scratch.write("events/queue.json", EVENT);
  mkdirSync(join(scratch.folder, "events/more"));
  symlinkSync("..", join(scratch.folder, "events/more/back"));
  symlinkSync("../queue.json", join(scratch.folder, "events/more/queue.json"));
  symlinkSync("itself.json", join(scratch.folder, "events/itself.json"));
  const { code, out } = await validate("events", "--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ files: [{ file: "events/queue.json" }], summary: { files: 1 } });
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
