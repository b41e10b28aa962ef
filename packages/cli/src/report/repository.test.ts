import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sarifErrors } from "../testing/sarif-schema.js";
import { createScratch, type Scratch } from "../testing/scratch.js";
import type { Terminal } from "../terminal.js";

let scratch: Scratch;
beforeEach(() => {
  scratch = createScratch();
  scratch.write("repository/packages/api/events/broken.json", "{");
});
afterEach(() => scratch.remove());

const inScratch = (path: string): string => join(scratch.folder, path);

interface Places {
  readonly github: string | undefined;
  readonly junit: string | undefined;
  readonly sarif: unknown;
  readonly bases: unknown;
}

interface SarifLog {
  readonly runs: readonly [
    {
      readonly originalUriBaseIds: { readonly "%SRCROOT%": { readonly uri: string } };
      readonly results: readonly [{ readonly locations: readonly [{ readonly physicalLocation: object }] }];
    },
  ];
}

/** Where each format says the first finding is. */
async function places(terminal: Partial<Terminal>, ...argv: string[]): Promise<Places> {
  const run = async (format: string): Promise<string> =>
    (await scratch.runWith(terminal, "validate", ...argv, "--format", format)).out;
  const log = JSON.parse(await run("sarif")) as SarifLog;
  expect(sarifErrors(log)).toEqual([]);
  const [{ originalUriBaseIds, results }] = log.runs;
  return {
    github: /^::error file=([^,]*),/.exec(await run("github"))?.[1],
    junit: / file="([^"]*)"/.exec(await run("junit"))?.[1],
    sarif: results[0].locations[0].physicalLocation,
    bases: originalUriBaseIds["%SRCROOT%"].uri,
  };
}

function expected(root: string, path: string): Places {
  return {
    github: path,
    junit: path,
    sarif: {
      artifactLocation: { uri: path, uriBaseId: "%SRCROOT%" },
      region: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 2 },
    },
    bases: `${pathToFileURL(root).href}/`,
  };
}

describe("reports for code hosts name files", () => {
  test("from the top of the git repository, in a folder of it", async () => {
    mkdirSync(inScratch("repository/.git"));
    const folder = inScratch("repository/packages/api");
    const path = "packages/api/events/broken.json";
    expect(await places({ folder }, "events")).toEqual(expected(inScratch("repository"), path));
  });

  test("from the top of a worktree, where .git is a file", async () => {
    writeFileSync(inScratch("repository/packages/.git"), "gitdir: ../../elsewhere\n");
    const folder = inScratch("repository/packages/api");
    expect(await places({ folder }, ".")).toEqual(expected(inScratch("repository/packages"), "api/events/broken.json"));
  });

  test("from the workspace of GitHub Actions, whatever else there is", async () => {
    mkdirSync(inScratch("repository/.git"));
    const folder = inScratch("repository/packages/api");
    const path = "repository/packages/api/events/broken.json";
    const environment = { GITHUB_WORKSPACE: scratch.folder };
    expect(await places({ folder, environment }, "events/broken.json")).toEqual(expected(scratch.folder, path));
    symlinkSync(scratch.folder, inScratch("link"), "junction");
    const linked = { GITHUB_WORKSPACE: inScratch("link") };
    expect(await places({ folder, environment: linked }, "events")).toEqual(expected(scratch.folder, path));
  });

  test("from the current folder, where there is neither", async () => {
    const folder = inScratch("repository/packages/api");
    for (const workspace of [undefined, inScratch("gone"), inScratch("repository/packages/api/events")]) {
      expect(await places({ folder, environment: { GITHUB_WORKSPACE: workspace } }, "events")).toEqual(
        expected(folder, "events/broken.json"),
      );
    }
  });

  test("by their whole path outside of it", async () => {
    mkdirSync(inScratch("repository/.git"));
    const outside = scratch.write("..other.json", "{");
    expect(await places({ folder: inScratch("repository") }, outside)).toMatchObject({
      github: outside,
      junit: outside,
      sarif: { artifactLocation: { uri: pathToFileURL(outside).href } },
    });
    expect(await places({}, "..other.json")).toMatchObject({ github: "..other.json" });
  });

  test("not at all for standard input", async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("{");
    }
    const { out } = await scratch.runWith({ input: input() }, "validate", "-", "--format", "github");
    expect(out).toMatch(/^::error title=syntax::<stdin>:1:2: not JSON/);
    const sarif = await scratch.runWith({ input: input() }, "validate", "-", "--format", "sarif");
    expect(sarifErrors(JSON.parse(sarif.out))).toEqual([]);
  });
});
