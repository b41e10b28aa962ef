import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SchemaReadError, readDocuments } from "./read.js";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "schemas-"))));
afterEach(() => rmSync(folder, { recursive: true }));

async function refusal(path: string): Promise<string> {
  try {
    await readDocuments(path);
  } catch (error) {
    if (error instanceof SchemaReadError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error("it was read");
}

test("a folder that is not there, or is none, is refused with the reason", async () => {
  expect(await refusal(join(folder, "nowhere"))).toMatch(/^schemas-missing: .*nowhere: ENOENT/);
  writeFileSync(join(folder, "file"), "");
  expect(await refusal(join(folder, "file"))).toMatch(/^schemas-missing: .*file: ENOTDIR/);
});

test("an empty folder, one with a folder for a document, and one with another document are refused", async () => {
  expect(await refusal(folder)).toMatch(/^schemas-missing: there are no schema documents in /);
  mkdirSync(join(folder, "s3.json"));
  expect(await refusal(folder)).toMatch(/^schemas-missing: .*s3\.json: EISDIR/);
  rmSync(join(folder, "s3.json"), { recursive: true });
  writeFileSync(join(folder, "s3.json"), "{}");
  expect(await refusal(folder)).toMatch(/^schema-document: .*s3\.json is not a schema document/);
});
