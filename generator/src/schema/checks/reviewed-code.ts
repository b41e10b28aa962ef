import { createHash } from "node:crypto";
import type { GoFile, GoPackage } from "../../go/model.js";
import type { Tables } from "../../annotations/tables.js";
import type { Report } from "../../diagnostic.js";

/** Reports Go code that is no longer what was reviewed: its types may look the same and mean something else. */
export function reportChangedCode(packages: readonly GoPackage[], tables: Tables, report: Report): void {
  const files = new Map(packages.flatMap((goPackage) => goPackage.files.map((file) => [file.path, file])));
  for (const [path, { sha256 }] of Object.entries(tables.reviewedCode)) {
    const file = files.get(path);
    if (file === undefined) {
      report({
        code: "unused-entry",
        message: `there is reviewed code of ${path}, which the Go source does not have`,
        hint: "remove the entry from generator/src/annotations/, or correct its path",
      });
    } else if (fingerprint(file) !== sha256) {
      report({
        code: "code-changed",
        message: `the Go code that decides JSON forms here has changed since it was reviewed, to ${fingerprint(file)}`,
        hint: "compare it with the codec, mend that, and record the new hash in generator/src/annotations/",
        position: { file: path, line: 1, column: 1 },
      });
    }
  }
}

function fingerprint(file: GoFile): string {
  return createHash("sha256").update(file.behaviour).digest("hex").slice(0, 16);
}
