// Gives all packages their next version, and its entries in CHANGELOG.md, from the changesets. Without a changeset it releases
// what CHANGELOG.md has as unreleased, as the version that the packages have already.
//
// `changeset version` would do other things: write a changelog for each package, and make a release major whenever a package
// that another one has as a peer moves, which here is always.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import read from "@changesets/read";
import { inc } from "semver";
import { publishedPackages, root } from "./workspace.mjs";

/** The pages and definitions that name the version of the command. */
const NAMING_VERSION = ["action.yml", ".pre-commit-hooks.yaml", "docs/ci.md"];
const UNRELEASED = "## Unreleased\n";

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

const changesets = await read(root);
const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
if (changesets.length === 0 && !changelog.includes(UNRELEASED)) {
  console.error("nothing to release: there is no changeset, and nothing unreleased in CHANGELOG.md");
  process.exit(1);
}

if (readFileSync(join(root, "README.md"), "utf8").includes("There is no release yet")) {
  console.error(
    "README.md says that there is no release yet: write how to install from the registry, there and in docs",
  );
  process.exit(1);
}

const packages = publishedPackages();
const [{ version: former }] = packages;
const types = new Set(changesets.flatMap(({ releases }) => releases.map(({ type }) => type)));
const type = ["major", "minor", "patch"].find((type) => types.has(type));
const next = type === undefined ? former : inc(former, type);

for (const { path } of packages)
  rewrite(join(path, "package.json"), (text) => text.replace(`"version": "${former}"`, `"version": "${next}"`));
for (const file of NAMING_VERSION) {
  rewrite(join(root, file), (text) =>
    text
      .replaceAll(`@aws-lambda-events/cli@${former}`, `@aws-lambda-events/cli@${next}`)
      .replaceAll(`default: "${former}"`, `default: "${next}"`),
  );
}

const entries = changesets.map(({ summary }) => `- ${summary.trim().replaceAll("\n", "\n  ")}\n`).join("");
const section = `## ${next}\n\n${entries}`;
rewrite(join(root, "CHANGELOG.md"), (text) =>
  text.includes(UNRELEASED)
    ? text.replace(`${UNRELEASED}\n`, () => section)
    : text.replace("# Changelog\n", (title) => `${title}\n${section}`),
);
for (const { id } of changesets) rmSync(join(root, ".changeset", `${id}.md`));
console.log(`version ${next}: commit this, and push the tag v${next} when it has landed`);
