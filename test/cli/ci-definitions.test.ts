import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { typeNames } from "../../packages/cli/src/event-types.js";
import { RULES } from "../../packages/cli/src/validate/finding.js";
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

  test("every type has its line on the page of types", () => {
    for (const name of typeNames()) expect(read("docs/types.md")).toMatch(new RegExp(`^- \`${name}\` \\(`, "m"));
  });

  test("every rule has its line on the page", () => {
    for (const rule of Object.keys(RULES)) expect(read("docs/ci.md")).toContain(`| \`${rule}\``);
  });
});
