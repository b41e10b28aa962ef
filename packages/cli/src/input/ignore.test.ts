import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createScratch, type Scratch } from "../testing/scratch.js";

let scratch: Scratch;
beforeEach(() => {
  scratch = createScratch();
  for (const name of FILES) scratch.write(name, { Records: [{ eventSource: "aws:sqs", body: "hello" }] });
});
afterEach(() => scratch.remove());

const FILES = ["events/a.json", "events/B.JSON", "events/old/c.json", "events/old/keep.json", "old/d.json"];
const NAME = "lambda-events.config.json";

async function checked(...argv: string[]): Promise<readonly string[]> {
  const { out, error } = await scratch.run("validate", "--format", "json", ...argv);
  expect(error).toBe("");
  return (JSON.parse(out) as { files: { file: string }[] }).files.map(({ file }) => file);
}

describe("what a configuration ignores", () => {
  test.each([
    ["the files of a folder that it names", ["events/old"], ["events/B.JSON", "events/a.json", "old/d.json"]],
    ["the files of a folder with a slash", ["./events/old/"], ["events/B.JSON", "events/a.json", "old/d.json"]],
    ["nothing deeper than its globs say", ["old"], FILES.filter((name) => name !== "old/d.json").sort()],
    ["the folders of a name at any depth", ["**/old"], ["events/B.JSON", "events/a.json"]],
    [
      "not what a later glob takes back",
      ["events/old", "old", "!events/old/keep.json"],
      ["events/B.JSON", "events/a.json", "events/old/keep.json"],
    ],
    ["all but what is taken back", ["**", "!events", "events/old/*"], ["events/B.JSON", "events/a.json"]],
    ["what is taken back and ignored again", ["!old", "old", "**/*.JSON", "events/old"], ["events/a.json"]],
    ["everything of its folder, by a dot", [".", "!old"], ["old/d.json"]],
  ])("is %s", async (_, ignore, files) => {
    scratch.write(NAME, { ignore });
    expect(await checked(".")).toEqual(files);
    expect(await checked("**/*.{json,JSON}")).toEqual(files);
  });

  test("is left out when it is named, with a note, and 0 when nothing else is named", async () => {
    scratch.write(NAME, { ignore: ["events/old"] });
    const { code, out, error } = await scratch.run("validate", "events/old/c.json", "./events/old/keep.json");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(
      /^events\/old\/c\.json: left out \[ignored\]\nevents\/old\/keep\.json: left out \[ignored\]\n✓ 0 files, no findings/,
    );
    expect(await checked("events/old/c.json", "events/a.json")).toEqual(["events/a.json"]);
  });

  test("is nothing to check when it is all that a folder or a glob has", async () => {
    scratch.write(NAME, { ignore: ["events/old"] });
    for (const argument of ["events/old", "events/old/*.json"]) {
      const { code, error } = await scratch.run("validate", argument, "events/a.json");
      expect(code).toBe(2);
      expect(error).toMatch(/there is no JSON to check, as all 2 files there are left out\n {2}by "ignore" in/);
    }
  });

  test("is what no event is, unless that is taken back", async () => {
    scratch.write("events/package.json", {});
    scratch.write("events/node_modules/thing/event.json", {});
    expect(await checked("events/*.json")).toEqual(["events/a.json"]);
    expect(await checked("events/package.json", "events/a.json")).toEqual(["events/a.json"]);
    scratch.write(NAME, { ignore: ["!**/package.json"] });
    expect(await checked("events/package.json")).toEqual(["events/package.json"]);
    expect(await checked("events")).toContain("events/package.json");
    expect(await checked("events")).not.toContain("events/node_modules/thing/event.json");
  });
});

describe("arguments that start with !", () => {
  test.each([
    ["leave out a folder", ["events", "!events/old"], ["events/B.JSON", "events/a.json"]],
    ["leave out what a glob matches", ["!**/keep.json", "events/old/*"], ["events/old/c.json"]],
    ["leave out a file that is named, too", ["events/a.json", "old/d.json", "!old"], ["events/a.json"]],
    ["take back with a second one", ["events/old", "!events/old", "!!events/old/keep.json"], ["events/old/keep.json"]],
  ])("%s", async (_, argv, files) => {
    expect(await checked(...argv)).toEqual(files);
  });

  test("are files, if there are files of that name", async () => {
    scratch.write("!a.json", {});
    expect(await checked("!a.json")).toEqual(["!a.json"]);
  });

  test("are in the files of a configuration, too", async () => {
    scratch.write(NAME, { files: ["events", "!events/old"] });
    expect(await checked()).toEqual(["events/B.JSON", "events/a.json"]);
  });

  test("bring nothing by themselves", async () => {
    const { code, error } = await scratch.run("validate", "!old");
    expect(code).toBe(2);
    expect(error).toMatch(/^!old: this only leaves files out\n {2}name files/);
  });
});

test("folders have files with endings in capitals, lines among them", async () => {
  scratch.write(
    "more/archive.NDJSON",
    '{"Records": [{"eventSource": "aws:sqs"}]}\n{"Records": [{"eventSource": "aws:sqs"}]}\n',
  );
  const { out } = await scratch.run("validate", "more", "events/B.JSON", "--format", "json");
  expect(JSON.parse(out)).toMatchObject({ summary: { files: 2, documents: 3, findings: 0 } });
});
