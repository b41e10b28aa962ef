import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runScript } from "../testing/command.js";
import { createScratch, type Scratch } from "../testing/scratch.js";

let scratch: Scratch;
beforeEach(() => (scratch = createScratch()));
afterEach(() => scratch.remove());

/** A control of C0 and of C1, a mark of direction, line ends of all kinds, a hidden character beyond the basic plane. */
const HOSTILE = "\u001B[2J\u009B2J\u0085\u202E\u2028\r\n::error::planted\u{E0001}##[error]planted";
/** The same, where every character is seen. */
const SHOWN = String.raw`\u001b[2J\u009b2J\u0085\u202e\u2028\u000d\u000a::error::planted\u{e0001}`;
const RAW = /[^\n\P{C}]|[\p{Zl}\p{Zp}]/u;

/** What the runner of GitHub Actions takes for a command: https://github.com/actions/runner, ActionCommand.cs */
const isCommand = (line: string): boolean => line.trimStart().startsWith("::") || line.includes("##[");

const linesOf = (text: string): readonly string[] => text.split(/\r\n|[\n\r]/);
const isWindows = process.platform === "win32";

describe("nothing from outside is a command, or reaches a terminal or a log raw, in the report", () => {
  const formats = ["human", "json", "junit", "sarif", "github"];

  test.skipIf(isWindows).each(formats)("%s", async (format) => {
    const record = { eventSource: "aws:sqs", attributes: { [HOSTILE]: 1 }, [HOSTILE]: 2 };
    const name = HOSTILE.replaceAll("/", "");
    scratch.write(`${name}.json`, { Records: [record] });
    scratch.write("::error::first.json", `{"${HOSTILE}": `);
    scratch.write("##[error]first.json", "{");
    scratch.write("many.ndjson", `${JSON.stringify({ Records: [record] })}\n`.repeat(101));
    symlinkSync(HOSTILE, join(scratch.folder, `link${name}.json`));
    scratch.write("lambda-events.config.json", { ignore: ["left*"] });
    scratch.write(`left${name}.json`, "");
    const named = [`left${name}.json`, `${name}.json`, "::error::first.json", "##[error]first.json", "many.ndjson"];
    for (const argv of [["."], named]) {
      const { code, out, error } = await scratch.run("validate", ...argv, "--strict", "--format", format);
      expect({ code, error }).toEqual({ code: 1, error: "" });
      expect(out).not.toMatch(RAW);
      expect(out).toContain(format === "json" ? String.raw`\u001b[2J\u009b2J` : format === "sarif" ? "2J" : "u009b2J");
      const commands = linesOf(out).filter(isCommand);
      if (format === "github") {
        expect(commands.length).toBeGreaterThan(100);
        for (const line of commands) expect(line).toMatch(/^::error (file=[^,]*,|title=)/);
      } else {
        expect(commands).toEqual([]);
      }
    }
  });

  test("which stays JSON, with every value as it was", async () => {
    scratch.write("queue.json", { Records: [{ eventSource: "aws:sqs", attributes: { [HOSTILE]: 1 } }] });
    const { out } = await scratch.run("validate", "queue.json", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      files: [{ findings: [{ path: ["Records", 0, "attributes", HOSTILE] }] }],
    });
  });
});

describe("nothing from outside is a command, or reaches a terminal or a log raw, in the error of", () => {
  const broken = (folder: string): void => void scratch.write(`${folder}/x.json`, "{");

  test.each<[string, (() => void) | undefined, readonly string[]]>([
    ["a file that is not there", undefined, ["validate", `${HOSTILE}.json`]],
    ["a name that looks like a command", undefined, ["validate", "::error::x.json"]],
    ["a glob without files", undefined, ["validate", `${HOSTILE}/*.json`]],
    ["arguments that leave out", undefined, ["validate", `!${HOSTILE}`]],
    ["a type", undefined, ["validate", "--type", HOSTILE]],
    ["a configuration that is named", undefined, ["validate", "--config", `${HOSTILE}.json`]],
    ["an option", undefined, ["validate", `--${HOSTILE}`]],
    ["an option's value", undefined, ["validate", "--format", HOSTILE]],
    ["a command", undefined, [HOSTILE]],
    ["a payload that is no JSON", (): void => broken(HOSTILE), ["identify", `${HOSTILE}/x.json`]],
    [
      "a payload that is no event",
      (): void => void scratch.write(`${HOSTILE}.json`, "[]"),
      ["identify", `${HOSTILE}.json`],
    ],
    ["an example", undefined, ["example", HOSTILE]],
    ["modules", undefined, ["generate", "--out", "own", "--only", HOSTILE]],
    ["a folder that is not generated", (): void => broken(HOSTILE), ["generate", "--out", HOSTILE, "--only", "s3"]],
    ["a source", undefined, ["generate", "--out", "own", "--source", HOSTILE]],
    ["a release", undefined, ["diff", HOSTILE, HOSTILE]],
    ["a folder without schemas", (): void => broken(HOSTILE), ["diff", HOSTILE, HOSTILE]],
    ["a shell", undefined, ["complete", HOSTILE]],
  ])("%s", (_, prepare, argv) => {
    prepare?.();
    const { code, out, error } = runWith(argv);
    expect(out).toBe("");
    expect([1, 2]).toContain(code);
    expect(error).not.toMatch(RAW);
    expect(linesOf(error).filter(isCommand)).toEqual([]);
  });

  test.each<[string, object]>([
    ["files", { files: [`${HOSTILE}.json`] }],
    ["files with a command alone", { files: ["::error::planted"] }],
    ["mappings", { types: { [`${HOSTILE}/*.json`]: "SQSEvent" } }],
    ["types", { types: { "*.json": HOSTILE } }],
    ["settings", { [HOSTILE]: 1 }],
    ["globs", { types: { [HOSTILE]: 1 } }],
  ])("a configuration with hostile %s", (_, configuration) => {
    scratch.write("lambda-events.config.json", configuration);
    const { code, out, error } = runWith(["validate"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).not.toMatch(RAW);
    expect(linesOf(error).filter(isCommand)).toEqual([]);
  });

  test("which shows what is there", async () => {
    const { error } = await scratch.run("validate", `${HOSTILE}.json`);
    expect(error).toContain(SHOWN);
    expect((await scratch.run("validate", "::error::x")).error).toMatch(/^\\u003a:error::x: there is no such/);
    expect((await scratch.run("validate", "a ##[error]x")).error).toMatch(/^a #\\u0023\[error\]x: no file matches/);
  });
});

test.skipIf(isWindows)("what was generated, and what differs, are told safely, too", async () => {
  const generated = await scratch.run("generate", "--out", HOSTILE, "--only", "s3");
  expect(generated.code).toBe(0);
  expect(generated.out).toContain(SHOWN);
  for (const folder of ["old", "new"]) scratch.write(`${folder}/x.json`, schema(folder === "old" ? "a" : HOSTILE));
  for (const format of ["text", "markdown", "json"]) {
    const { out, error } = await scratch.run(
      "diff",
      join(scratch.folder, "old"),
      join(scratch.folder, "new"),
      "--format",
      format,
    );
    expect(error).toBe("");
    expect(out).toMatch(/u009b2J/);
    expect(out).not.toMatch(RAW);
    expect(linesOf(out).filter(isCommand)).toEqual([]);
    if (format === "json") expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  }
});

function schema(property: string): object {
  const struct = {
    "x-kind": "struct",
    type: ["object", "null"],
    properties: { [property]: { "x-kind": "string", type: ["string", "null"], "x-go-name": "A" } },
  };
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "x.json", $defs: { X: struct } };
}

/** Through the built command, as some of what it prints does not go through `runCli`. */
function runWith(argv: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
} {
  scratch.write("argv.json", JSON.stringify(argv));
  const read = `mapfile -d '' -t argv < <(${JSON.stringify(process.execPath)} -e 'process.stdout.write(JSON.parse(require("fs").readFileSync("argv.json")).map((one) => one + "\\0").join(""))')`;
  return runScript(scratch.folder, `${read}; lambda-events "\${argv[@]}"`);
}
