import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { repository } from "../../package/consumer.js";
import { unpinnedActions } from "./pinned-actions.js";

const WORKFLOWS = readdirSync(join(repository, ".github/workflows")).map((name) => `.github/workflows/${name}`);
const read = (file: string): string => readFileSync(join(repository, file), "utf8");

test.each([...WORKFLOWS, "action.yml"])("%s names the actions of others by commit, and says their version", (file) => {
  expect(unpinnedActions(read(file))).toEqual([]);
});

test("one action has one commit in all workflows", () => {
  const commits = new Map<string, Set<string>>();
  for (const [, action = "", commit = ""] of WORKFLOWS.map(read)
    .join("")
    .matchAll(/uses: ([\w./-]+)@(.+)$/gm))
    commits.set(action, (commits.get(action) ?? new Set()).add(commit));
  expect(commits.size).toBeGreaterThan(0);
  expect([...commits].filter(([, { size }]) => size > 1)).toEqual([]);
});

describe("a workflow", () => {
  interface Workflow {
    readonly permissions?: object;
    readonly jobs: { readonly [name: string]: { readonly permissions?: { readonly [scope: string]: string } } };
  }
  const workflows = WORKFLOWS.map((file) => [file, parse(read(file)) as Workflow] as const);

  test.each(workflows)("%s gives nothing to jobs that do not say what they need", (_, { permissions, jobs }) => {
    expect(permissions).toEqual({});
    expect(Object.values(jobs).filter((job) => job.permissions === undefined)).toEqual([]);
  });

  test("has an identity for the registry only where it publishes", () => {
    const identified = workflows.flatMap(([file, { jobs }]) =>
      Object.entries(jobs).flatMap(([name, { permissions }]) =>
        permissions?.["id-token"] === undefined ? [] : [`${file}: ${name} ${Object.keys(permissions).join(" ")}`],
      ),
    );
    expect(identified).toEqual([".github/workflows/release.yml: publish id-token"]);
  });
});

describe("what the check refuses", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";

  test.each([
    ["a tag", "- uses: actions/checkout@v6"],
    ["a branch", "  uses: owner/action@main # v1.2.3"],
    ["a short commit", `- uses: owner/action@${commit.slice(0, 12)} # v1.2.3`],
    ["a commit without a version", `- uses: owner/action@${commit}`],
    ["a commit with part of a version", `- uses: owner/action@${commit} # v1`],
    ["a tag in quotes", '- uses: "owner/action@v1"'],
    ["an image", "- uses: docker://alpine:3"],
  ])("%s", (_, line) => {
    expect(unpinnedActions(`steps:\n      ${line}\n`)).toEqual([line.replace(/^[ -]*uses: /, "")]);
  });

  test("nothing that is pinned, or of the repository", () => {
    expect(unpinnedActions(`steps:\n  - uses: owner/a/b@${commit} # v1.2.3\n  - name: x\n    uses: ./\n`)).toEqual([]);
  });
});
