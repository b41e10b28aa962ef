// The pages that belong to the whole repository, those named, travel with the package in the current folder, too.
import { copyFileSync } from "node:fs";

for (const page of process.argv.slice(2)) copyFileSync(new URL(`../${page}`, import.meta.url), page);
