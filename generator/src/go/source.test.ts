import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { GeneratorError } from "../diagnostic.js";
import { readGoSources } from "./source.js";

let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "go-source-"));
  const files = {
    "events/s3.go": "package events // é\n",
    "events/alb.go": "package events\n",
    "events/s3_test.go": "package events\n",
    "events/_draft.go": "package events\n",
    "events/.hidden.go": "package events\n",
    "events/README.md": "events\n",
    "events/test/inner.go": "package test\n",
    "cfn/event.go": "package cfn\n",
    "empty/doc.md": "nothing\n",
    "file.go": "package root\n",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await mkdir(join(root, "latin"));
  await writeFile(join(root, "latin/a.go"), Buffer.from([0x70, 0xe9]));
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

describe("reading Go sources", () => {
  test("takes the package files of the named folders, sorted by path", async () => {
    expect(await readGoSources(root, ["events", "cfn"])).toEqual([
      { path: "cfn/event.go", text: "package cfn\n" },
      { path: "events/alb.go", text: "package events\n" },
      { path: "events/s3.go", text: "package events // é\n" },
    ]);
  });

  const hint = "\n  give the folder of github.com/aws/aws-lambda-go that holds go.mod";
  test.each([
    ["nowhere", "events", (at: string) => `the source folder \`${at}\` does not exist [source-missing]${hint}`],
    ["file.go", "events", (at: string) => `the source folder \`${at}\` is not a folder [source-missing]${hint}`],
    ["", "sqs", (at: string) => `the package folder \`sqs\` of \`${at}\` does not exist [source-missing]${hint}`],
    [
      "",
      "file.go",
      (at: string) => `the package folder \`file.go\` of \`${at}\` is not a folder [source-missing]${hint}`,
    ],
    ["", "empty", (at: string) => `the package folder \`empty\` of \`${at}\` has no .go files [source-missing]${hint}`],
  ])("refuses the root `%s` with the package `%s`", async (below, folder, message) => {
    const at = join(root, below);
    await expect(readGoSources(at, [folder])).rejects.toBeInstanceOf(GeneratorError);
    await expect(readGoSources(at, [folder])).rejects.toHaveProperty("message", message(at));
  });

  test.each([
    ["a link in a circle", "ELOOP", (path: string) => symlink("a.go", path)],
    ["a link that leads nowhere", "ENOENT", (path: string) => symlink("gone", path)],
    ["a link to a folder", "it is a folder", (path: string) => symlink(".", path)],
    ["a link to a device", "it is a pipe, a socket or a device", (path: string) => symlink("/dev/zero", path)],
    ["a pipe", "it is a pipe, a socket or a device", (path: string) => promisify(execFile)("mkfifo", [path])],
    ["a socket", "ENXIO", (path: string) => once(createServer().listen(path).unref(), "listening")],
    [
      "a file larger than any of the SDK",
      "it has 1048577 bytes, more than 1048576",
      (path: string) => writeFile(path, "\n".repeat(1_048_577)),
    ],
  ])("refuses %s, and waits for nothing", async (_, reason, make) => {
    const own = await mkdtemp(join(root, "own-"));
    await mkdir(join(own, "events"));
    await make(join(own, "events/a.go"));
    await expect(readGoSources(own, ["events"])).rejects.toHaveProperty(
      "message",
      `events/a.go:1:1: the file cannot be read: ${reason} [source-unreadable]
  take it away, or put the file of github.com/aws/aws-lambda-go there`,
    );
  });

  test("refuses a file that is not UTF-8", async () => {
    await expect(readGoSources(root, ["latin"])).rejects.toHaveProperty(
      "message",
      `latin/a.go:1:1: the file is not UTF-8, which Go requires [go-syntax]
  check that the file is complete and compiles with Go`,
    );
  });
});
