// Packs what a release publishes into a new folder: `node scripts/pack-release.mjs v1.2.3 <folder>`. Beside the
// tarballs are packages.txt, which has a line "name@version tarball" for each, after those that it depends on, and notes.md,
// which has the release's entries of CHANGELOG.md.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pnpm, publishedPackages, root } from "./workspace.mjs";

const [tag, folder] = process.argv.slice(2);
if (tag === undefined || folder === undefined) throw new Error("usage: pack-release.mjs <tag> <folder>");

const packages = new Map(publishedPackages().map((manifest) => [manifest.name, manifest]));
for (const { name, version } of packages.values())
  if (`v${version}` !== tag) throw new Error(`${name} has version ${version}, which is not that of the tag ${tag}`);

const sections = readFileSync(join(root, "CHANGELOG.md"), "utf8").split(/^## /m);
const notes = sections.find((section) => section.startsWith(`${tag.slice(1)}\n`));
if (notes === undefined) throw new Error(`CHANGELOG.md has no section for ${tag.slice(1)}`);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "notes.md"), notes.slice(notes.indexOf("\n")).trimStart());

const packed = new Map();
function pack(name) {
  const manifest = packages.get(name);
  if (manifest === undefined || packed.has(name)) return;
  for (const dependency of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) pack(dependency);
  const tarball = `${name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`;
  pnpm(manifest.path, "pack", "--out", join(resolve(folder), tarball));
  packed.set(name, `${name}@${manifest.version} ${tarball}\n`);
}
for (const name of packages.keys()) pack(name);
writeFileSync(join(folder, "packages.txt"), [...packed.values()].join(""));
