import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { repository } from "../../package/consumer.js";

/* The scripts of the workflow that moves the pin, run as GitHub runs them, on a repository of a few files. */

interface Workflow {
  readonly jobs: {
    readonly [job: string]: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] };
  };
}
const workflow = parse(readFileSync(join(repository, ".github/workflows/upstream.yml"), "utf8")) as Workflow;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "upstream-workflow-"));
  write("begin/upstream-go-sdk/go.mod", "module m\n\nrequire github.com/aws/aws-lambda-go v1.2.3\n");
  write("begin/schemas/s3.json", "{}\n");
  write("begin/docs/events.md", "# Events\n");
  const git = (...args: string[]): void => void execFileSync("git", args, { cwd: join(folder, "begin") });
  git("init", "--quiet", "--initial-branch", "main");
  git("add", "--all");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "Begin");
  git("clone", "--quiet", "--bare", ".", "../origin");
  for (const job of ["upgrade", "pull-request"]) git("clone", "--quiet", "../origin", `../${job}`);
  mkdirSync(join(folder, "temp/upgrade"), { recursive: true });
  write("temp/upgrade/diff.md", "## v1.2.3 → v1.3.0");
  write("bin/gh", `#!/bin/sh\nif [ "$2" = list ]; then echo 0; else echo "$@" >> "$GH_LOG"; fi\n`);
  chmodSync(join(folder, "bin/gh"), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Runs the script of a step in the clone of its job, and gives what it has set as outputs. */
function runStep(job: string, name: string): string {
  const script = workflow.jobs[job]?.steps.find((step) => step.name === name)?.run;
  if (script === undefined) throw new Error(`there is no step ${name} in ${job}`);
  write("step.sh", script);
  write("outputs", "");
  const env = {
    ...process.env,
    PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"]}`,
    RUNNER_TEMP: join(folder, "temp"),
    GITHUB_OUTPUT: join(folder, "outputs"),
    GH_LOG: join(folder, "gh.log"),
    BRANCH: "upstream/newest",
    TESTS: "success",
  };
  execFileSync("bash", ["-e", join(folder, "step.sh")], { cwd: join(folder, job), env, stdio: "pipe" });
  return readFileSync(join(folder, "outputs"), "utf8");
}

const origin = (...args: string[]): string => execFileSync("git", args, { cwd: join(folder, "origin") }).toString();

test("the pull request has what the upgrade has changed, and nothing of what tests change after that", () => {
  write("upgrade/upstream-go-sdk/go.mod", "module m\n\nrequire github.com/aws/aws-lambda-go v1.3.0\n");
  write("upgrade/schemas/new.json", '{ "bytes": "\u00e9" }\n');
  for (const page of ["discriminators", "events", "types"]) write(`upgrade/docs/${page}.md`, "# One more\n");
  expect(runStep("upgrade", "Is there anything new?")).toBe("changed=true\n");
  write("upgrade/docs/events.md", "# Written by a test\n");
  runStep("pull-request", "Open or update the pull request");

  expect(origin("log", "--format=%s by %an", "main..upstream/newest")).toBe(
    "Move the Go SDK to v1.3.0 by github-actions[bot]\n",
  );
  expect(origin("diff", "--name-status", "main", "upstream/newest")).toBe(
    "A\tdocs/discriminators.md\nM\tdocs/events.md\nA\tdocs/types.md\nA\tschemas/new.json\nM\tupstream-go-sdk/go.mod\n",
  );
  expect(origin("show", "upstream/newest:docs/events.md")).toBe("# One more\n");
  expect(origin("show", "upstream/newest:schemas/new.json")).toBe('{ "bytes": "\u00e9" }\n');
  expect(readFileSync(join(folder, "gh.log"), "utf8")).toMatch(
    /^pr create --head upstream\/newest --title Move the Go SDK to v1\.3\.0 /,
  );
  expect(readFileSync(join(folder, "temp/upgrade/diff.md"), "utf8")).toContain("Tests on this commit: success.");
});

test("without a newer release there is nothing to hand over", () => {
  expect(runStep("upgrade", "Is there anything new?")).toBe("");
});

test.each([".github/workflows/ci.yml", "package.json", "schemas.js", "docs/README.md"])(
  "a patch that changes %s is refused",
  (path) => {
    write(`upgrade/${path}`, "changed\n");
    runStep("upgrade", "Is there anything new?");
    expect(() => runStep("pull-request", "Open or update the pull request")).toThrow(/Command failed/);
    expect(origin("branch", "--format=%(refname:short)")).toBe("main\n");
  },
);
