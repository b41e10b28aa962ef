// The pages that belong to the whole repository, those named, travel with the package in the current folder, too.
import { copyFileSync, existsSync, readFileSync } from "node:fs";

for (const page of process.argv.slice(2)) {
  const source = new URL(`../${page}`, import.meta.url);
  // What is there already is left alone, since another process may be packing it.
  if (!existsSync(page) || !readFileSync(page).equals(readFileSync(source))) copyFileSync(source, page);
}
