import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../cli.js";

const SCHEMAS = fileURLToPath(new URL("../../../../schemas", import.meta.url));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "diff-"));
  await cp(SCHEMAS, join(folder, "changed"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function run(...argv: string[]): Promise<Run> {
  let out = "";
  let error = "";
  const code = await runCli(argv, { write: (text) => (out += text), writeError: (text) => (error += text) });
  return { code, out, error };
}

async function editSchema(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, "changed", file);
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe("lambda-events diff", () => {
  test("finds nothing between a folder and itself", async () => {
    expect(await run("diff", SCHEMAS, SCHEMAS)).toEqual({
      code: 0,
      out: `${SCHEMAS} → ${SCHEMAS}: no change\n`,
      error: "",
    });
  });

  test("ends with 1 when a change is breaking, and marks it", async () => {
    await editSchema("sqs.json", '"receiptHandle"', '"handle"');
    const changed = join(folder, "changed");
    const { code, out } = await run("diff", SCHEMAS, changed);
    expect(code).toBe(1);
    expect(out).toBe(
      "  added optional field: sqs: SQSMessage.handle: string\n" +
        "! removed: sqs: SQSMessage.receiptHandle: string\n" +
        `${SCHEMAS} → ${changed}: 2 changes, 1 of them breaking\n`,
    );
  });

  test("prints Markdown for a pull request", async () => {
    await editSchema("sqs.json", '"receiptHandle"', '"handle"');
    const changed = join(folder, "changed");
    const { out } = await run("diff", SCHEMAS, changed, "--format", "markdown");
    expect(out).toBe(`## ${SCHEMAS} → ${changed}

${SCHEMAS} → ${changed}: 2 changes, 1 of them breaking

### Breaking

| Change | Where | What |
| --- | --- | --- |
| removed | \`sqs: SQSMessage.receiptHandle\` | string |

### Compatible

| Change | Where | What |
| --- | --- | --- |
| added optional field | \`sqs: SQSMessage.handle\` | string |
`);
  });

  test("prints JSON for programs", async () => {
    await editSchema("sqs.json", '"receiptHandle"', '"handle"');
    const { out } = await run("diff", SCHEMAS, join(folder, "changed"), "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      breaking: true,
      changes: [
        { kind: "added optional field", breaking: false, module: "sqs", subject: "SQSMessage.handle" },
        { kind: "removed", breaking: true, module: "sqs", subject: "SQSMessage.receiptHandle" },
      ],
    });
  });

  test("compares releases that Go downloads", async () => {
    const { code, out } = await run("diff", "v1.53.0", "v1.55.1");
    expect(code).toBe(0);
    expect(out).toMatch(/added optional field: cognito: \S+\.userNotFound: boolean\n/);
    expect(out).toMatch(/v1\.53\.0 → v1\.55\.1: 3 changes, none of them breaking\n$/);
  });

  test.each([
    ["a missing argument", ["diff", SCHEMAS], /missing required argument 'new'/],
    ["an unknown format", ["diff", SCHEMAS, SCHEMAS, "--format", "xml"], /Allowed choices are text, markdown, json/],
    ["an unknown command", ["dif"], /Did you mean diff\?/],
    [
      "a folder without documents",
      ["diff", fileURLToPath(new URL(".", import.meta.url)), SCHEMAS],
      /^there are no schema documents in .*\n {2}\S/,
    ],
    ["a release that does not exist", ["diff", SCHEMAS, "v1.0.99"], /\[release-unavailable\]\n {2}\S/],
  ])("ends with 2 for %s", async (_, argv, message) => {
    const { code, out, error } = await run(...argv);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toMatch(message);
  });
});
