import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createScratch, type Scratch } from "../../testing/scratch.js";

let scratch: Scratch;
beforeEach(() => {
  scratch = createScratch();
  scratch.write("events/queue.json", { Records: [{ eventSource: "aws:sqs", messageId: "m-1", body: "hello" }] });
  scratch.write("responses/batch.json", { batchItemFailures: [] });
  scratch.write("responses/page.json", { statusCode: 200 });
});
afterEach(() => scratch.remove());

const NAME = "lambda-events.config.json";

describe("a mapping that decides nothing ends the run with 2:", () => {
  test.each([
    [
      "every file is taken by one before it",
      { types: { "responses/*.json": "ALBTargetGroupResponse", "responses/batch.json": "SQSEventResponse" } },
      ["."],
      /config\.json:4:5: types\["responses\/batch\.json"\] decides nothing, as "responses\/\*\.json" before it takes every/,
    ],
    [
      "every file is taken by one or another before it",
      {
        types: {
          "responses/b*.json": "SQSEventResponse",
          "responses/p*.json": "ALBTargetGroupResponse",
          "responses/*.json": "SQSEventResponse",
        },
      },
      ["responses/page.json"],
      /config\.json:5:5: .* as "responses\/b\*\.json" and "responses\/p\*\.json" before it take every/,
    ],
    [
      "every file is ignored",
      { types: { "responses/batch.json": "SQSEventResponse" }, ignore: ["responses"] },
      ["events"],
      /config\.json:3:5: types\["responses\/batch\.json"\] matches only files that "ignore" leaves out/,
    ],
    [
      "its files are outside of what the configuration checks",
      { types: { "responses/batch.json": "SQSEventResponse" }, files: ["events"] },
      [],
      /config\.json:3:5: types\["responses\/batch\.json"\] decides nothing here, as the one file it is for is not checked\n {2}check them/,
    ],
    [
      "its files are outside of the folder that is checked",
      { types: { "responses/*.json": "ALBTargetGroupResponse" } },
      ["events"],
      /config\.json:3:5: .* decides nothing here, as none of the 2 files it is for is checked\n/,
    ],
    [
      "its files are left out on the command line",
      { types: { "responses/batch.json": "SQSEventResponse" } },
      [".", "!responses"],
      /decides nothing here/,
    ],
    [
      "its files are not those that a folder is searched for",
      { types: { "responses/batch.txt": "SQSEventResponse" } },
      ["."],
      /types\["responses\/batch\.txt"\] decides nothing here/,
    ],
    [
      "it says only which files it is not for",
      { types: { "!responses/page.json": "SQSEventResponse" } },
      ["."],
      /config\.json:3:5: types\["!responses\/page\.json"\] starts with "!"/,
    ],
  ])("%s", async (_, configuration, argv, message) => {
    scratch.write("responses/batch.txt", "{}");
    scratch.write(NAME, configuration);
    const { code, out, error } = await scratch.run("validate", ...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error).toMatch(/\n {2}\S/);
  });

  test("in package.json, too, with its place there", async () => {
    scratch.write("package.json", { name: "x", "lambda-events": { types: { "evnts/*.json": "SQSEvent" } } });
    const { code, error } = await scratch.run("validate", "events/queue.json");
    expect(code).toBe(2);
    expect(error).toMatch(/^package\.json:5:7: types\["evnts\/\*\.json"\] matches no file/);
  });
});

describe("a mapping may rest", () => {
  beforeEach(() => void scratch.write(NAME, { types: { "responses/page.json": "ALBTargetGroupResponse" } }));

  test.each([
    ["when only files are named, such as those of a commit", ["events/queue.json"]],
    ["when only files are named, one of which it is for", ["events/queue.json", "responses/page.json"]],
    ["when --type decides", ["events", "--type", "SQSEvent"]],
  ])("%s", async (_, argv) => {
    expect(await scratch.run("validate", ...argv)).toMatchObject({ code: 0, error: "" });
  });

  test("for files outside of the current folder, when the configuration is above it", async () => {
    const folder = join(scratch.folder, "events");
    expect(await scratch.runWith({ folder }, "validate", ".")).toMatchObject({ code: 0, error: "" });
  });

  test("on files that an earlier one takes, as long as one is left", async () => {
    const types = { "responses/batch.json": "SQSEventResponse", "responses/*.json": "ALBTargetGroupResponse" };
    scratch.write(NAME, { types });
    expect(await scratch.run("validate", ".")).toMatchObject({ code: 0, error: "" });
  });
});
