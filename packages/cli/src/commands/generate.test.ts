import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { locateUpstream } from "@aws-lambda-events/generator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createScratch, type Scratch } from "../testing/scratch.js";

let scratch: Scratch;
beforeEach(() => (scratch = createScratch()));
afterEach(() => scratch.remove());

const filesIn = (folder: string): string[] => readdirSync(join(scratch.folder, folder)).sort();
const read = (file: string): string => readFileSync(join(scratch.folder, file), "utf8");

describe("lambda-events generate", () => {
  test("writes the modules that are asked for and those they need", async () => {
    const { code, out } = await scratch.run("generate", "--out", "own", "--only", "s3, KinesisEvent");
    expect({ code, out }).toEqual({ code: 0, out: "own: 11 added, 0 changed, 0 removed\n" });
    const modules = ["epoch-time.ts", "kinesis.ts", "s3.ts", "streams.ts", "time-window.ts"];
    expect(filesIn("own/encoders")).toEqual(modules);
    expect(filesIn("own")).toEqual([...modules, "encoders", "index.ts"].sort());
    expect(read("own/s3.ts")).toContain('from "aws-lambda-events/codec"');
    expect(await scratch.run("generate", "--out", "own", "--only", "s3,kinesis")).toMatchObject({
      out: "own: no change\n",
    });
  });

  test("writes either string mode, or both into folders of their own", async () => {
    await scratch.run("generate", "--out", "empty", "--only", "sqs", "--strings", "empty");
    await scratch.run("generate", "--out", "both", "--only", "sqs", "--strings", "both");
    expect(read("empty/sqs.ts")).toContain("  body: string;");
    expect(filesIn("both")).toEqual(["encoders", "string-null-empty", "string-null-none"]);
    // Both have the same encoders, which a mode that is alone keeps in a folder of its own.
    expect(read("both/string-null-empty/sqs.ts").replace("../encoders", "./encoders")).toBe(read("empty/sqs.ts"));
    expect(read("both/encoders/sqs.ts").replace("../string-null-none", "..")).toBe(read("empty/encoders/sqs.ts"));
    expect(read("both/string-null-none/sqs.ts")).toContain("  body?: string | undefined;");
  });

  test("leaves nothing of one mode beside both, or of both beside one", async () => {
    await scratch.run("generate", "--out", "own", "--only", "sqs,apigw");
    await scratch.run("generate", "--out", "own", "--only", "s3", "--strings", "both");
    expect(filesIn("own")).toEqual(["encoders", "string-null-empty", "string-null-none"]);
    expect(filesIn("own/encoders")).toEqual(["s3.ts"]);
    await scratch.run("generate", "--out", "own", "--only", "sqs");
    expect(filesIn("own")).toEqual(["encoders", "index.ts", "sqs.ts"]);
  });

  test("writes the same from a checkout of the Go SDK", async () => {
    const upstream = await locateUpstream({
      moduleFolder: fileURLToPath(new URL("../../../../upstream-go-sdk", import.meta.url)),
    });
    if ("unavailable" in upstream) throw new Error(upstream.unavailable);
    await scratch.run("generate", "--out", "checkout", "--only", "sqs", "--source", upstream.root);
    await scratch.run("generate", "--out", "installed", "--only", "sqs");
    expect(read("checkout/sqs.ts")).toBe(read("installed/sqs.ts"));
  });

  test.each(["", " , "])("refuses a list of names that names nothing (%j), and leaves what is there", async (only) => {
    await scratch.run("generate", "--out", "own", "--only", "s3");
    const before = filesIn("own");
    const { code, error } = await scratch.run("generate", "--out", "own", "--only", only);
    expect(code).toBe(2);
    expect(error).toMatch(/--only names nothing/);
    expect(filesIn("own")).toEqual(before);
  });

  test("ends with 2 and leaves a folder of the user's, in which another program makes and removes folders", async () => {
    scratch.write("own/mine.txt", "mine");
    const churn = `
      import { mkdirSync, rmSync } from "node:fs";
      console.log("begun");
      for (;;) {
        mkdirSync("own/deep/er/still", { recursive: true });
        rmSync("own/deep", { recursive: true });
      }`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", churn], { cwd: scratch.folder });
    try {
      await once(child.stdout, "data");
      for (let time = 0; time < 8; time += 1) {
        const { code, error } = await scratch.run("generate", "--out", "own", "--only", "time-window");
        expect(error).toContain("[output-not-ours]");
        expect(code).toBe(2);
        expect(read("own/mine.txt")).toBe("mine");
      }
    } finally {
      child.kill("SIGKILL");
      await once(child, "close");
    }
  });

  test.each([
    [
      "a pipe",
      (path: string) => void execFileSync("mkfifo", [path]),
      /^events\/a\.go:1:1: .* \[source-unreadable\]\n {2}\S/,
    ],
    [
      "a link in a circle",
      (path: string) => symlinkSync("a.go", path),
      /^events\/a\.go:1:1: .* \[source-unreadable\]\n/,
    ],
    [
      "a type nested 20,000 deep",
      (path: string) => writeFileSync(path, `package events\n\ntype A ${"[]".repeat(20_000)}string\n`),
      /^events\/a\.go:3:\d+: .* \[go-nesting\]\n {2}\S/,
    ],
  ])("ends with 2 and names the file for %s in the source", async (_, make, message) => {
    scratch.write("sdk/cfn/a.go", "package cfn\n");
    scratch.write("sdk/events/b.go", "package events\n");
    make(join(scratch.folder, "sdk/events/a.go"));
    const { code, out, error } = await scratch.run("generate", "--out", "own", "--source", "sdk");
    expect(error).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test.each([
    ["an unknown module", ["--out", "own", "--only", "dynamdb"], /"dynamdb"\n {2}did you mean dynamodb\?/],
    ["a name like no other", ["--out", "own", "--only", "nothing-of-ours"], /lambda-events list/],
    ["no folder", [], /required option '-o, --out <dir>' not specified/],
    ["an unknown mode", ["--out", "own", "--strings", "null"], /Allowed choices are none, empty, both/],
    ["a folder with other files", ["--out", "other"], /\[output-not-ours\]\n {2}\S/],
    ["a source that is not there", ["--out", "own", "--source", "gone"], /gone[\s\S]*\n {2}\S/],
  ])("ends with 2 for %s", async (_, argv, message) => {
    scratch.write("other/notes.txt", "mine");
    const { code, out, error } = await scratch.run("generate", ...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(read("other/notes.txt")).toBe("mine");
  });
});
