// The pages that belong to the whole repository travel with the package, too.
import { copyFileSync } from "node:fs";

for (const page of ["README.md", "LICENSE", "NOTICE"]) {
  copyFileSync(new URL(`../../${page}`, import.meta.url), new URL(page, import.meta.url));
}
