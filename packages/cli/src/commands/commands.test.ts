import * as events from "aws-lambda-events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { createScratch, type Scratch } from "../testing/scratch.js";

let scratch: Scratch;
beforeEach(() => (scratch = createScratch()));
afterEach(() => scratch.remove());

const PIPELINE_EVENT = {
  version: "0",
  id: "6f4f2f4e",
  source: "aws.codebuild",
  "detail-type": "CodeBuild Build State Change",
  account: "111122223333",
  time: "2026-01-31T08:30:00Z",
  region: "eu-west-1",
  resources: ["arn:aws:codebuild:eu-west-1:111122223333:build/site:1"],
  detail: { "build-status": "SUCCEEDED", "project-name": "site", "build-id": "b" },
};

describe("lambda-events identify", () => {
  test("prints the names of the event, the most specific first", async () => {
    scratch.write("event.json", PIPELINE_EVENT);
    expect(await scratch.run("identify", "event.json")).toEqual({
      code: 0,
      out: "CodeBuildEvent\nCloudWatchEvent\n",
      error: "",
    });
  });

  test("prints JSON, and reads standard input", async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`\uFEFF${JSON.stringify(PIPELINE_EVENT)}`);
    }
    const { out } = await scratch.runWith({ input: input() }, "identify", "-", "--format", "json");
    expect(JSON.parse(out)).toEqual(["CodeBuildEvent", "CloudWatchEvent"]);
  });

  test("ends with 1 for what is no event", async () => {
    scratch.write("event.json", []);
    expect(await scratch.run("identify", "event.json")).toEqual({
      code: 1,
      out: "",
      error: "event.json: not a Lambda event\n",
    });
  });

  test.each([
    ["a missing file", "gone.json", /^gone\.json: cannot be read \(ENOENT\)/],
    ["broken JSON", "broken.json", /^broken\.json:1:2: not JSON: /],
    ["a binary file", "binary.json", /^binary\.json: this is not text in UTF-8/],
    ["a folder", ".", /^\.: cannot be read \(EISDIR\)/],
  ])("ends with 2 for %s", async (_, file, message) => {
    scratch.write("broken.json", "{");
    scratch.write("binary.json", Uint8Array.of(0xff));
    const { code, error } = await scratch.run("identify", file);
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });
});

describe("lambda-events list", () => {
  test("prints every event and response with a line on what it is", async () => {
    const { code, out } = await scratch.run("list");
    expect(code).toBe(0);
    expect(out).toMatch(/^Events that Lambda receives\n\n {2}ActiveMQEvent +Amazon MQ/);
    expect(out).toMatch(/\nResponses that a handler returns\n\n/);
    expect(out).toMatch(/\n {2}SQSEvent +Amazon SQS messages\n/);
    expect(out).toMatch(/\nOther names of the same types\n\n/);
    expect(out).toMatch(/\n {2}EventBridgeEvent +the same as CloudWatchEvent\n/);
    expect(out).toMatch(/\nParts of them\n\n/);
    expect(out).toMatch(/\n {2}SNSEntity +in aws-lambda-events\/sns\n/);
  });

  test.each(["text", "json", "markdown"])("names every type that there is, once: %s", async (format) => {
    const { out } = await scratch.run("list", "--format", format);
    const row = { text: /^ {2}(\w+) {2}/gm, json: /"name": "(\w+)"/g, markdown: /^- `(\w+)` \(/gm }[format] ?? /^$/g;
    const names = [...out.matchAll(row)].map(([, name]) => name);
    const decoders = Object.entries(events).filter(([, value]) => typeof value === "object" && "safeParse" in value);
    expect(names.sort()).toEqual(decoders.map(([name]) => name).sort());
    for (const name of ["EventBridgeEvent", "SNSEntity", "SQSEvent", "SQSEventResponse"]) expect(names).toContain(name);
  });

  test("prints JSON, and one role alone", async () => {
    const { out } = await scratch.run("list", "--role", "response", "--format", "json");
    const types = JSON.parse(out) as { name: string; role: string }[];
    expect(new Set(types.map(({ role }) => role))).toEqual(new Set(["response"]));
    expect(types).toContainEqual({
      name: "SQSEventResponse",
      role: "response",
      import: "aws-lambda-events/streams",
      title: "Amazon SQS messages that failed",
    });
    const others = await scratch.run("list", "--role", "alias");
    expect(others.out).toMatch(/^Other names of the same types\n\n {2}\w/);
    expect(others.out).not.toContain("SQSEvent");
  });
});

describe("lambda-events", () => {
  test.each([
    [["--help"], /Commands:\n {2}validate/],
    [["--help"], /Exit code 0 when all is well, 1 .* 2 .* 3 when it could not finish:[^]* 130 when it was interrupted/],
    [
      ["validate", "--help"],
      /Exit code 0 when all is well, 1 when there are findings, 2 when [^,]*, 3 when\s+it could not finish/,
    ],
    [["identify", "--help"], /the most specific first/],
    [["generate", "--help"], /--strings <mode>/],
    [["--version"], /^\d+\.\d+\.\d+\n$/],
  ])("explains itself: %j", async (argv, message) => {
    const { code, out } = await scratch.run(...argv);
    expect(code).toBe(0);
    expect(out).toMatch(message);
  });

  test("asks whether another command was meant", async () => {
    const { code, error } = await scratch.run("validat");
    expect(code).toBe(2);
    expect(error).toMatch(/Did you mean validate\?/);
  });
});

describe("lambda-events complete", () => {
  async function complete(...argv: string[]): Promise<string[]> {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      await scratch.run("complete", ...argv);
      return log.mock.calls.map(([line]) => String(line).split("\t")[0] ?? "");
    } finally {
      log.mockRestore();
    }
  }

  test.each(["bash", "zsh", "fish"])("prints a script for %s", async (shell) => {
    expect((await complete(shell)).join("\n")).toMatch(/lambda-events complete --/);
  });

  test("completes commands, options, types and files", async () => {
    scratch.write("events/a.json", {});
    scratch.write("events/notes.txt", "");
    scratch.write("events/\u001B[2J\u202E.json", {});
    scratch.write("events/\u009Bfolder/b.json", {});
    expect(await complete("--", "val")).toContain("validate");
    expect(await complete("--", "validate", "--str")).toContain("--strict");
    expect(await complete("--", "validate", "--type", "SQS")).toContain("SQSEvent");
    expect(await complete("--", "validate", "--format", "")).toContain("sarif");
    expect(await complete("--", "validate", "ev")).toContain("events/");
    expect((await complete("--", "identify", "events/")).filter((line) => !line.startsWith(":"))).toEqual([
      "events/a.json",
    ]);
  });
});
