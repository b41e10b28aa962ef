import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createScratch, type Scratch } from "../../testing/scratch.js";

let scratch: Scratch;
beforeEach(() => (scratch = createScratch()));
afterEach(() => scratch.remove());

interface Reported {
  readonly rule: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

async function duplicates(...argv: string[]): Promise<readonly Reported[]> {
  const { out } = await scratch.run("validate", "--format", "json", ...argv);
  const { files } = JSON.parse(out) as { files: { findings: Reported[] }[] };
  return files.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "duplicate-key");
}

describe("a key that is given twice", () => {
  test("is a finding under --strict, at the second one", async () => {
    scratch.write("queue.json", '{"Records": [{"eventSource": "aws:sqs", "body": 1,\n "body": "ok"}]}');
    expect((await scratch.run("validate", "queue.json")).code).toBe(0);
    const { code, out } = await scratch.run("validate", "queue.json", "--strict", "--no-frames");
    expect(code).toBe(1);
    expect(out).toContain("queue.json:2:2: Records[0].body: given twice [SQSEvent duplicate-key]\n  → remove one");
    expect(await duplicates("queue.json", "--strict")).toMatchObject([
      { path: ["Records", 0, "body"], line: 2, column: 2, endColumn: 8 },
    ]);
  });

  test("is found each time after the first, whatever its escapes, at any depth, in maps and in what is unknown", async () => {
    const text = '{"Records":[{},{"a":{"x":1,"\\u0078":2,"x":{"y":[0,{"__proto__":1,"__proto__":2}]}},"b":{"x":1}}]}';
    scratch.write("queue.json", text);
    expect(await duplicates("queue.json", "--strict", "--type", "SQSEvent")).toMatchObject([
      { path: ["Records", 1, "a", "x"], column: text.indexOf('"\\u0078"') + 1 },
      { path: ["Records", 1, "a", "x"], column: text.indexOf('"x":{') + 1 },
      { path: ["Records", 1, "a", "x", "y", 1, "__proto__"], column: text.lastIndexOf('"__proto__"') + 1 },
    ]);
  });

  test("is none in two objects, of a value, or below another key", async () => {
    scratch.write("queue.json", '{"Records":[{"a":"a","b":["a","a",{"a":1}],"A":1},{"a":{"a":{}}}]}');
    expect(await duplicates("queue.json", "--strict", "--type", "SQSEvent")).toEqual([]);
  });

  test("is counted, and found in its line of an archive and in what is no event", async () => {
    const line = `{${'"k":1,'.repeat(150)}"k":2}`;
    scratch.write("archive.ndjson", `{}\n${line}\n`);
    const { out } = await scratch.run("validate", "archive.ndjson", "--strict", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ files: [{ findingCount: 152 }] });
    expect((await duplicates("archive.ndjson", "--strict"))[0]).toMatchObject({ line: 2, column: 8 });
  });

  test("ends the run with 2 in the configuration, where the first would be lost", async () => {
    scratch.write("queue.json", "{}");
    scratch.write("lambda-events.config.json", '{"ignore": ["a"],\n "strict": true, "ignore": []}');
    expect(await scratch.run("validate", ".")).toMatchObject({
      code: 2,
      error: "lambda-events.config.json:2:18: ignore is given twice\n  remove one of the two\n",
    });
    scratch.write("lambda-events.config.json", {});
    scratch.write("package.json", '{"name": "a", "name": "b", "lambda-events": {"strict": true}}');
    expect((await scratch.run("validate", ".")).code).toBe(1);
  });
});
