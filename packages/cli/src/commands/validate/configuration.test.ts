import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createScratch, type Run, type Scratch } from "../../testing/scratch.js";

let scratch: Scratch;
beforeEach(() => (scratch = createScratch()));
afterEach(() => scratch.remove());

const NAME = "lambda-events.config.json";
const QUEUE_EVENT = { Records: [{ eventSource: "aws:sqs", messageId: "m-1", body: "hello" }] };

async function typesOf(...argv: string[]): Promise<object> {
  const { out } = await scratch.run("validate", "--format", "json", ...argv);
  const { files } = JSON.parse(out) as { files: { file: string; types: object }[] };
  return Object.fromEntries(files.map(({ file, types }) => [file, Object.keys(types).join()]));
}

describe("the configuration", () => {
  test("maps files to types, the first glob that matches decides, and the rest are identified", async () => {
    scratch.write(NAME, {
      types: { "responses/batch-*.json": "SQSEventResponse", "responses/*.json": "ALBTargetGroupResponse" },
    });
    scratch.write("responses/batch-1.json", { batchItemFailures: [] });
    scratch.write("responses/page.json", { statusCode: 200 });
    scratch.write("queue.json", QUEUE_EVENT);
    expect(await typesOf(".")).toEqual({
      "queue.json": "SQSEvent",
      "responses/batch-1.json": "SQSEventResponse",
      "responses/page.json": "ALBTargetGroupResponse",
    });
  });

  test("is in package.json, too, and may be in a folder above", async () => {
    scratch.write("package.json", { name: "x", "lambda-events": { types: { "events/*.json": "SQSEventResponse" } } });
    scratch.write("events/response.json", {});
    const folder = join(scratch.folder, "events");
    const { code, out } = await scratch.runWith({ folder }, "validate", ".", "--format", "json");
    expect(code).toBe(0);
    expect(out).toContain('{"file":"response.json","types":{"SQSEventResponse":1}');
  });

  test("is the named one with --config", async () => {
    scratch.write("ci/events.json", { types: { "../*.json": "SQSEventResponse" } });
    scratch.write("response.json", {});
    expect(await typesOf("response.json", "--config", "ci/events.json")).toEqual({
      "response.json": "SQSEventResponse",
    });
  });

  test("says what to check when the command line does not", async () => {
    scratch.write(NAME, { types: { "a/*.json": "SQSEventResponse" } });
    scratch.write("a/response.json", {});
    scratch.write("b/queue.json", QUEUE_EVENT);
    expect(await typesOf()).toEqual({ "a/response.json": "SQSEventResponse" });
    scratch.write(NAME, { files: ["b"] });
    expect(await typesOf()).toEqual({ "b/queue.json": "SQSEvent" });
  });

  test("may start with a byte order mark", async () => {
    scratch.write(NAME, '\uFEFF{"types": {"*.json": "SQSEventResponse"}}');
    scratch.write("response.json", {});
    expect(await typesOf(".")).toEqual({ "response.json": "SQSEventResponse" });
  });

  test("gives way to --type", async () => {
    scratch.write(NAME, { types: { "*.json": "SQSEvent" } });
    scratch.write("response.json", {});
    expect(await typesOf("response.json", "--type", "SQSEventResponse")).toEqual({
      "response.json": "SQSEventResponse",
    });
  });
});

describe("a configuration ends the run with 2 for", () => {
  const validate = (...argv: string[]): Promise<Run> => scratch.run("validate", ".", ...argv);

  test.each([
    [
      "a mapping that matches nothing",
      { types: { "evnts/*.json": "SQSEvent" } },
      /^lambda-events\.config\.json:3:5: types\["evnts\/\*\.json"\] matches no file\n {2}a mapping that maps nothing checks nothing/,
    ],
    [
      "an unknown type",
      { types: { "*.json": "SQSEvnt" } },
      /types\["\*\.json"\]: there is no type "SQSEvnt"\n {2}did you mean SQSEvent\?/,
    ],
    [
      "an unknown setting",
      { type: { "*.json": "SQSEvent" } },
      /config\.json:2:3: "type" is not a setting\n {2}did you mean types\?/,
    ],
    [
      "a setting like no other",
      { "something-else": 1 },
      /"something-else" is not a setting\n {2}the settings are files, types, ignore, strict/,
    ],
    ["a setting of another kind", { strict: "yes" }, /config\.json:2:13: strict must be boolean\n {2}the settings are/],
    ["a type of another kind", { types: { "a/b.json": 1 } }, /types\/a\/b\.json must be string/],
    ["an empty file", "", /the configuration must be object/],
    ["no object", [], /the configuration must be object/],
    ["no files", { files: [] }, /files must NOT have fewer than 1 items/],
    ["no mappings", { types: {} }, /types must NOT have fewer than 1 properties/],
    [
      "broken JSON",
      '{\n  "strict": true,\n}\n',
      /lambda-events\.config\.json:3:1: not JSON: a comma before the end\n {2}remove/,
    ],
  ])("%s", async (_, content, message) => {
    scratch.write(NAME, content);
    scratch.write("queue.json", QUEUE_EVENT);
    const { code, out, error } = await validate();
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
  });

  test.each(["cjs", "js", "mjs", "ts", "yaml", "json5"])("a named file that is no JSON: .%s", async (extension) => {
    scratch.write("queue.json", QUEUE_EVENT);
    const proof = JSON.stringify(join(scratch.folder, "it-ran"));
    scratch.write(`own.${extension}`, `require("node:fs").writeFileSync(${proof}, ""); module.exports = {};`);
    const { code, out, error } = await validate("--config", `own.${extension}`);
    expect({ code, out, ran: existsSync(join(scratch.folder, "it-ran")) }).toEqual({ code: 2, out: "", ran: false });
    expect(error).toBe(`own.${extension}: this is no JSON\n  name a configuration file in JSON\n`);
  });

  test("a named file without an ending that is no JSON, and takes one that is", async () => {
    scratch.write("queue.json", QUEUE_EVENT);
    scratch.write("settings", "strict: true\n");
    expect(await validate("--config", "settings")).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^settings:1:1: not JSON: /),
    });
    scratch.write("settings", { ignore: ["other.json"] });
    expect(await validate("--config", "settings")).toMatchObject({ code: 0, error: "" });
  });

  test.each([
    ["a folder of its name", (path: string): void => mkdirSync(path), "EISDIR"],
    ["a link to nothing", (path: string): void => symlinkSync("gone.json", path), "ENOENT"],
    ["a link that leads back to itself", (path: string): void => symlinkSync(path, path), "ELOOP"],
  ])("%s, here or above", async (_, make, reason) => {
    scratch.write("events/queue.json", QUEUE_EVENT);
    for (const name of [NAME, "package.json"]) {
      make(join(scratch.folder, name));
      const { code, out, error } = await scratch.runWith({ folder: join(scratch.folder, "events") }, "validate", ".");
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(error).toBe(
        `${join(scratch.folder, name)}: cannot be read (${reason})\n  mend the configuration, or remove it\n`,
      );
      rmSync(join(scratch.folder, name), { recursive: true });
    }
  });

  test("a file that is not in UTF-8", async () => {
    scratch.write("queue.json", QUEUE_EVENT);
    scratch.write(NAME, Buffer.from('\uFEFF{"strict": true}', "utf16le"));
    expect(await validate()).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^lambda-events\.config\.json: this is UTF-16/),
    });
  });

  test("a named file that is not there", async () => {
    scratch.write("queue.json", QUEUE_EVENT);
    const { code, error } = await validate("--config", "gone.json");
    expect(code).toBe(2);
    expect(error).toMatch(/^gone\.json: cannot be read \(ENOENT\)/);
  });
});
