import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createScratch, type Scratch } from "../../testing/scratch.js";

let scratch: Scratch;
beforeEach(() => (scratch = createScratch()));
afterEach(() => scratch.remove());

const QUEUE_EVENT = {
  Records: [
    {
      messageId: "m-1",
      receiptHandle: "handle",
      body: "hello",
      attributes: {},
      messageAttributes: {},
      md5OfBody: "5d41402abc4b2a76b9719d911017c592",
      md5OfMessageAttributes: "",
      eventSource: "aws:sqs",
      eventSourceARN: "arn:aws:sqs:eu-west-1:111122223333:orders",
      awsRegion: "eu-west-1",
    },
  ],
};
const LINE = JSON.stringify(QUEUE_EVENT);

interface JsonReport {
  readonly files: readonly {
    readonly file: string;
    readonly types: object;
    readonly documents: number;
    readonly findingCount: number;
    readonly findings: readonly Record<string, unknown>[];
  }[];
  readonly summary: Record<string, number>;
}

async function report(...argv: string[]): Promise<JsonReport> {
  const { out } = await scratch.run("validate", "--format", "json", ...argv);
  return JSON.parse(out) as JsonReport;
}

async function findings(...argv: string[]): Promise<readonly Record<string, unknown>[]> {
  return (await report(...argv)).files.flatMap((file) => file.findings);
}

describe("lambda-events validate", () => {
  test("ends with 0 when every file is an event", async () => {
    scratch.write("events/queue.json", QUEUE_EVENT);
    const { code, out, error } = await scratch.run("validate", "events");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/^✓ 1 file, no findings \d/);
  });

  test("finds the offending value in the text, with what was expected and what to do", async () => {
    scratch.write(
      "queue.json",
      '{\n  "Records": [\n    {\n      "eventSource": "aws:sqs",\n      "body": {"id": 7}\n    }\n  ]\n}\n',
    );
    const { code, out } = await scratch.run("validate", "queue.json");
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 9)).toEqual([
      "queue.json:5:15: Records[0].body: expected string, received object [SQSEvent invalid-value]",
      "  3 |     {",
      '  4 |       "eventSource": "aws:sqs",',
      '> 5 |       "body": {"id": 7}',
      "    |               ^",
      "  6 |     }",
      "  7 |   ]",
      "  → put the JSON in quotes: Lambda sends it as text here",
      "",
    ]);
    expect(out).toMatch(/✗ 1 file, 1 finding in 1 file/);
  });

  test("says what a document of another type looks like", async () => {
    scratch.write("queue.json", QUEUE_EVENT);
    expect(await findings("queue.json", "--type", "S3Event")).toMatchObject([
      {
        rule: "invalid-value",
        message: 'Records[0].eventSource: expected "aws:s3" or "minio:s3"',
        hint: "this looks like another type, SQSEvent: check it as that, or change what makes it one",
      },
    ]);
  });

  test("does not say that a document looks like what it is, under another name", async () => {
    const event = { version: "0", "detail-type": "Scheduled Event", source: "aws.events", time: "now", detail: {} };
    scratch.write("schedule.json", { ...event, id: "e", account: "1", region: "r", resources: [] });
    expect(await findings("schedule.json", "--type", "EventBridgeEvent")).toMatchObject([
      { path: ["time"], hint: "write it like 2026-01-31T08:30:00.000Z, with an offset from UTC" },
    ]);
  });

  test("reports what is no event, and what a list of events should be", async () => {
    scratch.write("list.json", [QUEUE_EVENT]);
    scratch.write("other.json", { name: "x" });
    expect(await findings(".")).toMatchObject([
      { rule: "unidentified", line: 1, column: 1, hint: expect.stringMatching(/^its elements look like SQSEvent: /) },
      { rule: "unidentified", line: 1, column: 1, hint: expect.stringMatching(/--type/) },
    ]);
  });

  test("takes of a name that comes twice the last, as JSON.parse does", async () => {
    scratch.write("queue.json", '{"Records": [{"eventSource": "aws:sqs", "body": 1, "body": true}]}');
    expect(await findings("queue.json")).toMatchObject([{ line: 1, column: 60, endColumn: 64 }]);
  });

  test("points to what is around something that is not there", async () => {
    scratch.write("queue.json", '\n{ "records": [] }\n');
    expect(await findings("queue.json", "--type", "SQSEvent")).toMatchObject([
      { line: 2, column: 1, hint: "add it: the event is none without it" },
    ]);
  });

  test("cuts long lines around the offending value", async () => {
    const padding = "x".repeat(500);
    scratch.write(
      "queue.json",
      `{"pad":"${padding}","Records":[{"eventSource":"aws:sqs","body":[]}],"more":"${padding}"}`,
    );
    const { out } = await scratch.run("validate", "queue.json");
    const [place, line = "", marker = ""] = out.split("\n");
    expect(place).toMatch(/^queue\.json:1:554: /);
    expect(line.length).toBeLessThan(180);
    expect(line.charAt(marker.indexOf("^"))).toBe("[");
  });

  test("shows what terminals hide or take for commands", async () => {
    const hidden = "\u009B2J\u202E\u2028";
    const shown = String.raw`\u009b2J\u202e\u2028`;
    scratch.write("queue.json", `{"Records": [{"eventSource": "aws:sqs", "${hidden}": "\u007F\u200B", "body": []}]}`);
    scratch.write("key.json", `{"Records": [{"eventSource": "aws:sqs", "attributes": {"${hidden}": 1}}]}`);
    scratch.write("escape.json", '{"a": "\u001B[2J"}');
    const { out } = await scratch.run("validate", "queue.json");
    const [, line = "", marker = ""] = out.split("\n");
    expect(line).toContain(String.raw`"${shown}": "\u007f\u200b", "body": []`);
    expect(line.charAt(marker.indexOf("^"))).toBe("[");
    expect((await scratch.run("validate", "key.json", "--no-frames")).out).toContain(
      `Records[0].attributes["${shown}"]: expected string`,
    );
    expect((await scratch.run("validate", "escape.json")).out).toContain(String.raw`{"a": "\u001b[2J"}`);
    expect((await scratch.run("validate", ".")).out).not.toMatch(/[^\n\P{C}]/u);
  });

  test("leaves the frames out where files may hold secrets", async () => {
    scratch.write("queue.json", '{"Records": [{"eventSource": "aws:sqs", "body": ["secret"]}]}');
    const { out } = await scratch.run("validate", "queue.json", "--no-frames");
    expect(out).toMatch(/^queue\.json:1:49: Records\[0\]\.body: expected string, received array/);
    expect(out).not.toContain("secret");
  });

  test("colours what it prints only when it is told to", async () => {
    scratch.write("queue.json", "{}");
    const plain = await scratch.run("validate", "queue.json");
    const colored = await scratch.runWith({ hasColors: true }, "validate", "queue.json");
    expect(plain.out).not.toContain("\u001B[");
    expect(colored.out).toContain("\u001B[31m");
  });

  test("checks a file once, however it is named", async () => {
    scratch.write("a/queue.json", QUEUE_EVENT);
    expect((await report("a", "a/queue.json", "./a/*.json")).summary).toMatchObject({ files: 1 });
  });

  test("reads a byte order mark as nothing", async () => {
    scratch.write("queue.json", `\uFEFF${LINE}`);
    scratch.write("queue.ndjson", `\uFEFF${LINE}\n\n\uFEFF${LINE}\r\n\uFEFF\n`);
    expect((await report(".")).summary).toMatchObject({ files: 2, documents: 3, findings: 0 });
  });
});

describe("lambda-events validate, of lines", () => {
  test("checks each line of an archive, and finds the line", async () => {
    scratch.write("archive.ndjson", `${LINE}\n\n${LINE.replace('"hello"', "1")}\r\n{"a":\n${LINE}`);
    const { files } = await report("archive.ndjson");
    expect(files).toMatchObject([{ documents: 4, types: { SQSEvent: 3 }, findingCount: 2 }]);
    expect(files[0]?.findings).toMatchObject([
      { rule: "invalid-value", line: 3, column: LINE.indexOf('"hello"') + 1 },
      { rule: "syntax", line: 4, column: 6 },
    ]);
  });

  test("keeps a hundred findings of a file and counts the rest", async () => {
    scratch.write("archive.jsonl", "{}\n".repeat(250));
    const { files, summary } = await report("archive.jsonl");
    expect(files[0]?.findings.length).toBe(100);
    expect(summary).toMatchObject({ documents: 250, findings: 250 });
    expect((await scratch.run("validate", "archive.jsonl")).out).toContain("archive.jsonl: 150 more findings\n");
  });

  test.each([
    [
      "in a line of many objects",
      (amount: number) => ({ batchItemFailures: Array.from(Array(amount / 2), () => ({ typo: 1 })) }),
    ],
    ["in one object", (amount: number) => Object.fromEntries(Array.from(Array(amount), (_, at) => [`x${at}`, 1]))],
  ])("takes seconds for 200,000 findings %s", async (_, make) => {
    scratch.write("archive.ndjson", `${JSON.stringify(make(200_000))}\n`);
    const begin = performance.now();
    const { files } = await report("archive.ndjson", "--strict", "--type", "SQSEventResponse");
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(files).toMatchObject([{ findingCount: 200_000 }]);
    expect(files[0]?.findings.length).toBe(100);
  });

  test("takes lines from any file with --ndjson", async () => {
    scratch.write("archive.log", `${LINE}\n${LINE}\n`);
    expect((await report("archive.log", "--ndjson")).summary).toMatchObject({ documents: 2, findings: 0 });
  });

  test("says of several documents in one file what to do", async () => {
    scratch.write("two.json", `${LINE}\n${LINE}\n`);
    expect(await findings("two.json")).toMatchObject([
      { line: 2, column: 1, hint: expect.stringContaining("--ndjson") },
    ]);
  });

  test("puts lines together that a stream cuts anywhere", async () => {
    const text = `${LINE.replace("hello", "héllo 😀")}\n`.repeat(3);
    for (const size of [1, 7, 1000]) {
      const input = chunksOf(Buffer.from(text), size);
      const { out } = await scratch.runWith({ input }, "validate", "-", "--format", "json");
      expect((JSON.parse(out) as JsonReport).summary).toMatchObject({ documents: 3, findings: 0 });
    }
  });
});

describe("lambda-events validate, of standard input", () => {
  test.each([
    ["one document", JSON.stringify(QUEUE_EVENT, undefined, 2), 1],
    ["one document on one line", `\n${LINE}\n`, 1],
    ["a document on each line", `${LINE}\n${LINE}\n`, 2],
  ])("reads %s", async (_, text, documents) => {
    const input = chunksOf(Buffer.from(text), 64);
    const { code, out } = await scratch.runWith({ input }, "validate", "-", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ files: [{ file: "<stdin>" }], summary: { documents, findings: 0 } });
  });

  test("finds nothing in nothing", async () => {
    const { code, out } = await scratch.runWith({ input: chunksOf(Buffer.alloc(0), 1) }, "validate", "-");
    expect(code).toBe(1);
    expect(out).toContain("not JSON: there is nothing in it");
  });
});

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
