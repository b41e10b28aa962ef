import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stemOfDocument } from "@aws-lambda-events/schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSchemaDocuments } from "../schemas/validator.js";

/* The line of example that editors show for an event or answer is TypeScript that compiles as it stands. */

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));
const TSC = join(REPOSITORY, "node_modules/typescript/bin/tsc");

const documents = await readSchemaDocuments();
const roots = documents.flatMap((document) =>
  Object.entries(document.$defs).flatMap(([name, { "x-lambda-role": role, "x-lambda-example": example }]) =>
    role === "event" || role === "response" ? [{ name, stem: stemOfDocument(document), example }] : [],
  ),
);

/** The event that has a response as its answer, for examples that go on from one. */
const eventOf = new Map(
  documents.flatMap(({ $defs }) =>
    Object.entries($defs).flatMap(([event, definition]) =>
      (definition["x-lambda-answer-type"] ?? []).map((answer): [string, string] => [answer, event]),
    ),
  ),
);

/** What a handler has at hand by the time it comes to the line. */
const SCOPE = `
declare const payload: unknown;
declare const [methodArn, routeArn, sequenceNumber, invocationId, taskId]: string[];
declare const [ResponseURL, RequestId, LogicalResourceId, StackId]: string[];
declare const known: ReadonlySet<string>;
declare const clicks: number;
declare const order: object;
declare const policy: { Statement: { Action: string[]; Effect: "Allow"; Resource: string[] }[] };
declare const failed: readonly import("aws-lambda-events").SQSMessage[];
declare const ses: import("aws-lambda-events").SimpleEmailService;
`.replaceAll(/const \[(.*)\]: string\[\]/g, (_, names: string) => `const ${names.replaceAll(/\w+/g, "$&: string")}`);

let folder = "";
let diagnostics = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hover-test-"));
  symlinkSync(join(REPOSITORY, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const { name, stem, example = "" } of roots) {
    const event = eventOf.get(name) ?? "CloudWatchEvent";
    const names = [name, `encode${name}`].filter((known) => new RegExp(`\\b${known}\\b`).test(example));
    const lines = [
      `import { ${names.join(", ")} } from "aws-lambda-events/${stem}";`,
      'import { parseLogsData } from "aws-lambda-events/cloudwatch-logs/data";',
      SCOPE,
      `declare const event: import("aws-lambda-events").${event};`,
      "const request = event;",
      `export async function handler() { ${example} }`,
    ];
    writeFileSync(join(folder, `${name}.ts`), lines.join("\n"));
  }
  const options = ["--strict", "--noEmit", "--skipLibCheck", "--target", "es2022", "--module", "nodenext"];
  const files = roots.map(({ name }) => `${name}.ts`);
  const types = ["--types", "node", "--pretty", "false"];
  const { stdout, stderr } = spawnSync(process.execPath, [TSC, ...options, ...types, ...files], {
    cwd: folder,
    encoding: "utf8",
  });
  diagnostics = `${stdout}${stderr}`;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(roots)("$name has a line of example that uses it and compiles", ({ name, example }) => {
  expect(example).toMatch(new RegExp(`\\b(encode)?${name}\\b`));
  expect(example).not.toContain("\n");
  expect(diagnostics.split("\n").filter((line) => line.startsWith(`${name}.ts`))).toEqual([]);
});

test("nothing else is wrong in the program", () => {
  expect(diagnostics.split("\n").filter((line) => line !== "" && !/^\w+\.ts\(/.test(line))).toEqual([]);
});
