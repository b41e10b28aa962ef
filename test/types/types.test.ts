import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/*
 * The files beside this one are never run: the compiler judges them. Each line that begins a diagnostic names its file;
 * those that go on are indented.
 */
const folder = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".test-d.ts"));
const diagnostics = compile();

test("there are type tests", () => {
  expect(files).not.toEqual([]);
});

test.each(files)("%s compiles, each expected error and no other in its place", (file) => {
  expect(diagnostics.get(file) ?? "").toBe("");
});

test("nothing else is wrong in the program", () => {
  const others = [...diagnostics].filter(([file]) => !files.includes(file)).map(([, text]) => text);
  expect(others.join("\n")).toBe("");
});

/** The compiler's diagnostics by the name of the file they are in; by `tsc` those in no file. */
function compile(): Map<string, string> {
  const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [compiler, "-p", join(folder, "tsconfig.json"), "--pretty", "false"],
    { encoding: "utf8", cwd: folder },
  );
  const found = new Map<string, string>();
  let file = "tsc";
  const report = (line: string) => found.set(file, `${found.get(file) ?? ""}${line}\n`);
  for (const line of `${stdout}${stderr}`.split("\n").filter((line) => line.trim() !== "")) {
    if (!line.startsWith(" ")) file = basename(/^(.+?)\(\d+,\d+\): /.exec(line)?.[1] ?? "tsc");
    report(line);
  }
  if (status !== 0 && found.size === 0) report(`exit code ${status}: ${error?.message ?? "no diagnostics"}`);
  return found;
}
