import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { repository } from "../../package/consumer.js";
import { orThrow, run, unpack, type Ended } from "../../package/pack.js";

/* How a release is made, on a copy of the repository without its sources. */

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: { readonly [name: string]: string };
  readonly peerDependencies?: { readonly [name: string]: string };
}

const TRACKED = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: repository,
  encoding: "utf8",
}).split("\n");
const PUBLISHED = TRACKED.filter(
  (file) =>
    /(^|\/)package\.json$/.test(file) &&
    existsSync(join(repository, file)) &&
    manifest(join(repository, file)).private !== true,
);

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "release-")));
  const copied = TRACKED.filter((file) => /^(?:[^/]+|docs\/.*|scripts\/.*|\.changeset\/config\.json)$/.test(file));
  for (const file of [...copied, ...PUBLISHED])
    if (existsSync(join(repository, file))) cpSync(join(repository, file), join(folder, file));
  link(join(repository, "node_modules"), join(folder, "node_modules"));
  // As pnpm links the packages that use each other.
  const folders = new Map(PUBLISHED.map((file) => [manifest(join(folder, file)).name, dirname(join(folder, file))]));
  for (const path of folders.values()) {
    for (const name of Object.keys(needs(manifest(join(path, "package.json"))))) {
      const used = folders.get(name);
      if (used !== undefined) link(used, join(path, "node_modules", name));
    }
  }
  write("CHANGELOG.md", "# Changelog\n\n## 0.0.9\n\n- Old.\n");
  write("README.md", "# A library\n\nSee [the pages](docs/README.md) and [the form](https://example.com).\n");
  execFileSync("git", ["init", "--quiet", "--initial-branch", "main"], { cwd: folder });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function manifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}

function needs({ dependencies, peerDependencies }: Manifest): { readonly [name: string]: string } {
  return { ...dependencies, ...peerDependencies };
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "junction");
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const node = (script: string, ...args: string[]): Ended =>
  run(process.execPath, [`scripts/${script}.mjs`, ...args], folder);
const versions = (): string[] => PUBLISHED.map((file) => manifest(join(folder, file)).version);

const CHANGESETS = {
  "brave-lions-sing.md": '---\n"@aws-lambda-events/cli": minor\n---\n\nA new command,\nwith a `$&` in it.\n',
  "calm-birds-rest.md": '---\n"aws-lambda-events": patch\n---\n\nA mended decoder.\n',
};

describe("a release", () => {
  test("is not made as long as README.md says that there is none", () => {
    write("README.md", "There is no release yet.\n");
    write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n- First.\n");
    const { status, stderr } = node("prepare-release");
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^README\.md says that there is no release yet/),
    });
    expect(read("CHANGELOG.md")).toContain("## Unreleased");
  });

  const [major, minor] = versionOf("packages/events/package.json").split(".");
  const next = `${major}.${Number(minor) + 1}.0`;

  function versionOf(file: string): string {
    return manifest(join(repository, file)).version;
  }

  test("gives all packages the same next version, and the changelog what the changesets say", () => {
    for (const [name, text] of Object.entries(CHANGESETS)) write(`.changeset/${name}`, text);
    orThrow("prepare-release", node("prepare-release"));

    expect(PUBLISHED.length).toBeGreaterThan(2);
    expect(versions()).toEqual(PUBLISHED.map(() => next));
    expect(read("CHANGELOG.md")).toBe(
      `# Changelog\n\n## ${next}\n\n- A new command,\n  with a \`$&\` in it.\n- A mended decoder.\n\n## 0.0.9\n\n- Old.\n`,
    );
    expect(readdirSync(join(folder, ".changeset"))).toEqual(["config.json"]);
    expect(PUBLISHED.filter((file) => existsSync(join(folder, dirname(file), "CHANGELOG.md")))).toEqual([]);
    for (const file of ["action.yml", ".pre-commit-hooks.yaml", "docs/ci.md"]) {
      const named = [...read(file).matchAll(/@aws-lambda-events\/cli@(\d[\w.]*)|default: "(\d[\w.]*)"/g)];
      expect(named.map(([, version, byDefault]) => version ?? byDefault)).toEqual(named.map(() => next));
    }
  });

  test("packs what is published, each after what it depends on, in that version", () => {
    for (const [name, text] of Object.entries(CHANGESETS)) write(`.changeset/${name}`, text);
    orThrow("prepare-release", node("prepare-release"));
    orThrow("pack-release", node("pack-release", `v${next}`, "packed"));

    expect(read("packed/notes.md")).toBe("- A new command,\n  with a `$&` in it.\n- A mended decoder.\n\n");
    const lines = read("packed/packages.txt").trimEnd().split("\n");
    const packed = lines.map((line, index) => {
      const [named, tarball = ""] = line.split(" ");
      unpack(join(folder, "packed", tarball), join(folder, "unpacked", String(index)));
      const unpacked = manifest(join(folder, "unpacked", String(index), "package.json"));
      expect(named).toBe(`${unpacked.name}@${next}`);
      return unpacked;
    });
    expect(packed.map(({ name }) => name).sort()).toEqual(
      PUBLISHED.map((file) => manifest(join(folder, file)).name).sort(),
    );
    for (const [index, unpacked] of packed.entries()) {
      const dependencies = needs(unpacked);
      expect(unpacked.version).toBe(next);
      for (const [later, { name }] of packed.entries()) {
        if (!(name in dependencies)) continue;
        expect(dependencies[name]).toBe(next);
        expect(later).toBeLessThan(index);
      }
    }
  });

  test("of a first version takes what the changelog has as unreleased", () => {
    const before = versions();
    write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n- All of it.\n");
    orThrow("prepare-release", node("prepare-release"));
    expect(versions()).toEqual(before);
    expect(read("CHANGELOG.md")).toBe(`# Changelog\n\n## ${before[0]}\n\n- All of it.\n`);
  });

  test("of nothing is refused", () => {
    expect(node("prepare-release")).toMatchObject({ status: 1, stderr: expect.stringContaining("nothing to release") });
  });

  test("whose tag is not the version of all packages is not packed", () => {
    const { status, stderr } = node("pack-release", "v99.0.0", "packed");
    expect(status).toBe(1);
    expect(stderr).toContain("which is not that of the tag v99.0.0");
    expect(existsSync(join(folder, "packed"))).toBe(false);
  });

  test("that the changelog does not know is not packed", () => {
    const { status, stderr } = node("pack-release", `v${versions()[0]}`, "packed");
    expect(status).toBe(1);
    expect(stderr).toContain("CHANGELOG.md has no section");
  });
});
