// The pages that belong to the whole repository, those named, travel with the package in the current folder, too. Their links
// to other pages lead to those of the same version, as the package does not have them.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const { version, repository } = JSON.parse(readFileSync("package.json", "utf8"));
const home = repository.url.replace(/^git\+|\.git$/g, "");

for (const page of process.argv.slice(2)) {
  const source = readFileSync(new URL(`../${page}`, import.meta.url), "utf8");
  const text = page.endsWith(".md")
    ? source.replace(/\]\((?![a-z]+:|#)([^)]+)\)/g, (_, path) => `](${home}/blob/v${version}/${path})`)
    : source;
  // What is there already is left alone, since another process may be packing it.
  if (!existsSync(page) || readFileSync(page, "utf8") !== text) writeFileSync(page, text);
}
