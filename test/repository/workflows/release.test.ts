import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { repository } from "../../package/consumer.js";

/* The script of the workflow that publishes, run as GitHub runs it, with a registry that has some of it already. */

interface Workflow {
  readonly jobs: {
    readonly [job: string]: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] };
  };
}
const workflow = parse(readFileSync(join(repository, ".github/workflows/release.yml"), "utf8")) as Workflow;
const script = workflow.jobs["publish"]?.steps.find(({ run }) => run !== undefined)?.run ?? "exit 9";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-workflow-"));
  for (const name of ["bin", "release"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "release/packages.txt"), "generator@1.2.3 b.tgz\nevents@1.2.3 c.tgz\ncli@1.2.3 a.tgz\n");
  writeFileSync(join(folder, "script.sh"), script);
  writeFileSync(
    join(folder, "bin/npm"),
    `#!/bin/sh
if [ "$1" = view ]; then if [ "$2" = "$PUBLISHED" ]; then echo 1.2.3; else echo "E404" >&2; exit 1; fi
else echo "$PWD $@" >> "$NPM_LOG"; case "$@" in *"$REFUSED") exit 1;; esac; fi
`,
  );
  chmodSync(join(folder, "bin/npm"), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the step has published. */
function publish(published: string, refused: string): string[] {
  const log = join(folder, "npm.log");
  const env = {
    ...process.env,
    PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"]}`,
    RUNNER_TEMP: folder,
    NPM_LOG: log,
    PUBLISHED: published,
    REFUSED: refused,
  };
  try {
    execFileSync("bash", ["-e", join(folder, "script.sh")], { cwd: folder, env, stdio: "pipe" });
  } finally {
    writeFileSync(log, "", { flag: "a" });
  }
  return commands();
}

const commands = (): string[] =>
  readFileSync(join(folder, "npm.log"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) =>
      line.replace(`${join(folder, "release")} publish --ignore-scripts --provenance --access public `, ""),
    );

test("the tarballs are published in the order of packages.txt", () => {
  expect(publish("none", "none")).toEqual(["./b.tgz", "./c.tgz", "./a.tgz"]);
});

test("what the registry has already is left alone, so that a run can be repeated", () => {
  expect(publish("events@1.2.3", "none")).toEqual(["./b.tgz", "./a.tgz"]);
});

test("nothing is published after a tarball that the registry refuses", () => {
  expect(() => publish("none", "c.tgz")).toThrow(/Command failed/);
  expect(commands()).toEqual(["./b.tgz", "./c.tgz"]);
});
