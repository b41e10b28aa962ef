import { cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { COMMAND, exitCodeOf, runScript, startCommand, type Ended } from "./testing/command.js";
import { createScratch, type Scratch } from "./testing/scratch.js";

const isWindows = process.platform === "win32";
const GOOD = { Records: [{ eventSource: "aws:sqs", body: "hello" }] };

let scratch: Scratch;
beforeEach(() => {
  scratch = createScratch();
  scratch.write("good.json", GOOD);
  // Each of its 6,000 lines has a finding, and it is read as a stream.
  scratch.write("bad.ndjson", '{"Records":[{"eventSource":"aws:sqs","body":1}]}\n'.repeat(6000));
});
afterEach(() => scratch.remove());

const bash = (script: string): Ended => runScript(scratch.folder, script);

describe.skipIf(isWindows)("the exit code of the command is", () => {
  test.each([
    ["0 when all is well", "validate good.json", 0],
    ["0 for help that is asked for", "help", 0],
    ["2 for help that is not", "", 2],
    ["1 when there are findings", "validate bad.ndjson", 1],
    ["2 when it is called wrongly", "validate --strcit good.json", 2],
    ["2 when there is nothing to check", "validate gone.json", 2],
  ])("%s", (_, argv, code) => {
    expect(bash(`lambda-events ${argv}`)).toMatchObject({ code });
  });

  test.each(["human", "json", "github", "junit", "sarif"])(
    "that of the checks, in format %s, when the reader of its pipe has left",
    async (format) => {
      for (const [file, code] of [
        ["bad.ndjson", 1],
        ["good.json", 0],
      ] as const) {
        const child = startCommand(scratch.folder, ["validate", file, "--format", format], {
          stdio: ["ignore", "pipe", "pipe"],
        });
        child.stdout?.destroy();
        let error = "";
        child.stderr?.on("data", (text: Buffer) => (error += text.toString()));
        expect(await exitCodeOf(child)).toBe(code);
        expect(error).toBe("");
      }
    },
  );

  test("that of the checks in a pipeline whose reader has seen enough", () => {
    scratch.write("more.ndjson", "{}\n".repeat(100_000));
    for (const reader of ["head -1", "grep -q ::error"]) {
      const script = `set -o pipefail; lambda-events validate more.ndjson bad.ndjson --format github | ${reader}`;
      expect(bash(script).code).toBe(1);
    }
  });

  test.each(["validate good.json", "validate bad.ndjson --format sarif", "list", "example SQSEvent", "complete bash"])(
    "3 when the disk is full: %s",
    (argv) => {
      const { code, error } = bash(`lambda-events ${argv} > /dev/full`);
      expect(code).toBe(3);
      expect(error).toMatch(/^standard output cannot be written \(ENOSPC\)\n {2}\S.*\n$/);
    },
  );

  test("3 when only a part of a text still fits", () => {
    const { code, error } = bash("ulimit -f 1; lambda-events list > list.txt");
    expect(code).toBe(3);
    expect(error).toMatch(/^standard output cannot be written \(EFBIG\)/);
  });

  test("what it was when its messages cannot be written", () => {
    expect(bash("lambda-events validate gone.json 2> /dev/full").code).toBe(2);
    expect(bash("lambda-events validate gone.json 2>&-").code).toBe(2);
  });

  test("3 for an error of its own, which is told in one line and its frames", () => {
    const broken = "performance.now = () => { throw new Error('no clock\\n::error::x\\u001b[2J') }";
    scratch.write("broken.mjs", broken);
    const { code, out, error } = bash("export NODE_OPTIONS='--import ./broken.mjs'; lambda-events validate good.json");
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(error).toMatch(
      /^internal error: no clock\\u000a::error::x\\u001b\[2J\n( {4}at .*\n)+ {2}please report it\n$/,
    );
  });

  test("3 for what the operating system refuses, without the frames of a bug", () => {
    const { code, error } = bash("mkdir gone; cd gone; rmdir ../gone; lambda-events validate x.json");
    expect(code).toBe(3);
    expect(error).toMatch(/^could not finish: ENOENT: [^\n]*\n$/);
  });

  test("3 for a program that waits for what never comes", () => {
    scratch.write("broken.mjs", "process.stdin[Symbol.asyncIterator] = () => ({ next: () => new Promise(() => {}) })");
    const script = "export NODE_OPTIONS='--import ./broken.mjs'; lambda-events validate - < good.json";
    expect(bash(script).code).toBe(3);
  });

  test("3 for an error that nobody waits for", () => {
    scratch.write("broken.mjs", 'process.stdin.once("end", () => { throw new Error("lost") })');
    const script = "export NODE_OPTIONS='--import ./broken.mjs'; lambda-events validate - < good.json";
    expect(bash(script)).toMatchObject({ code: 3, error: expect.stringMatching(/^internal error: lost\n/) });
  });

  test("3 when a part of the package is not there", () => {
    cpSync(dirname(COMMAND), join(scratch.folder, "without-packages"), { recursive: true });
    scratch.write("package.json", { type: "module" });
    const { code, error } = bash(`${JSON.stringify(process.execPath)} without-packages/bin.js validate good.json`);
    expect(code).toBe(3);
    expect(error).toMatch(/^internal error: "Cannot find package/);
  });

  test("130 when it is interrupted", async () => {
    const child = startCommand(scratch.folder, ["validate", "-", "--ndjson"], { stdio: ["pipe", "ignore", "ignore"] });
    const ended = exitCodeOf(child);
    // It has started once it takes what it is given.
    await new Promise<void>((resolve) => child.stdin?.write(" \n".repeat(1_000_000), () => resolve()));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  });

  test("130 when it is interrupted among many files", async () => {
    for (let index = 0; index < 3000; index++) scratch.write(`many/${index}.json`, "{");
    const child = startCommand(scratch.folder, ["validate", "many"], { stdio: ["ignore", "pipe", "ignore"] });
    const ended = exitCodeOf(child);
    child.stdout?.once("data", () => child.kill("SIGINT"));
    child.stdout?.resume();
    expect(await ended).toBe(130);
  });
});
