import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createScratch } from "../../packages/cli/src/testing/scratch.js";
import { typeNames } from "../../packages/cli/src/event-types.js";
import { RULES } from "../../packages/cli/src/report/finding.js";
import { repository } from "../package/consumer.js";

const read = (file: string): string => readFileSync(join(repository, file), "utf8");
const { version } = JSON.parse(read("packages/cli/package.json")) as { version: string };

describe("what others run in CI", () => {
  test.each(["action.yml", ".pre-commit-hooks.yaml", "docs/ci.md"])("%s names the version of the command", (file) => {
    const versions = [...read(file).matchAll(/@aws-lambda-events\/cli@(\d[\w.-]*)|default: "(\d+\.[\w.-]*)"/g)];
    expect(versions.length).toBeGreaterThan(0);
    for (const [, named, byDefault] of versions) expect(named ?? byDefault).toBe(version);
  });

  test("the action passes its inputs on as environment variables only, which no shell takes for code", () => {
    const [, script] = read("action.yml").split("run: |\n");
    expect(script).toMatch(/"\$\{arguments\[@\]\}"/);
    expect(script).not.toContain("${{");
  });

  const DEFINITIONS = [".pre-commit-hooks.yaml", "action.yml", "docs/ci.md"];
  const COMMAND = /(?:lambda-events|@aws-lambda-events\/cli@[\w.$"-]+) validate\b([^\n>&]*)/g;

  test.each(DEFINITIONS)("%s has -- before file names", (file) => {
    const commands = [...read(file).matchAll(COMMAND)].map(([, names = ""]) => names);
    expect(commands.length).toBeGreaterThan(0);
    const options = /^(?: --(?:strict|ndjson|no-frames|(?:format|type|config) \S+))*/;
    const withNames = commands.map((names) => names.replace(options, "").replace(/`.*/, "").trim());
    // Standard input and the action's arguments, which the next test runs, name no file.
    const known = new Set(["", "-", '"${arguments[@]}"']);
    for (const names of withNames) expect(known.has(names) || names.startsWith("--")).toBe(true);
    expect(withNames.filter((names) => /^--\S/.test(names))).toEqual([]);
  });

  test.each([
    ["the hook of this repository", () => entries(read(".pre-commit-hooks.yaml"))],
    ["the hook of docs/ci.md", () => entries(read("docs/ci.md"))],
    ["the action", () => [read("action.yml").split("run: |\n")[1] ?? ""]],
  ])("%s checks a file that is called like an option, whatever it says", (_, scripts) => {
    const scratch = createScratch();
    try {
      scratch.write(
        "bin/npx",
        `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${join(repository, "packages/cli/dist/bin.js")}" "$@"\n`,
      );
      chmodSync(join(scratch.folder, "bin/npx"), 0o755);
      scratch.write("x.json", { ignore: ["**"] });
      scratch.write("--config=x.json", { Records: [{ eventSource: "aws:sqs", body: 1 }] });
      expect(scripts()).toHaveLength(1);
      for (const script of scripts()) {
        const run = spawnSync("bash", ["-c", script, "bash", "--config=x.json"], {
          cwd: scratch.folder,
          env: {
            ...process.env,
            PATH: `${scratch.folder}/bin:${process.env["PATH"]}`,
            FILES: "--config=x.json",
            VERSION: version,
            TYPE: "",
            STRICT: "",
            CONFIG: "",
          },
          encoding: "utf8",
        });
        expect(run.stdout + run.stderr).toContain("Records[0].body");
        expect(run.status).toBe(1);
      }
    } finally {
      scratch.remove();
    }
  });

  /** What pre-commit runs, with the names of files after it. */
  function entries(text: string): string[] {
    return [...text.matchAll(/^ *entry: (.*)$/gm)].map(([, entry]) => `${entry} "$@"`);
  }

  test("every type has its line on the page of types", () => {
    for (const name of typeNames()) expect(read("docs/types.md")).toMatch(new RegExp(`^- \`${name}\` \\(`, "m"));
  });

  test("every rule has its line on the page", () => {
    for (const rule of Object.keys(RULES)) expect(read("docs/ci.md")).toContain(`| \`${rule}\``);
  });
});
