import { createHash } from "node:crypto";
import type { GoFile, GoPackage } from "../go/model.js";
import type { Report, Tables } from "./declarations.js";
import type { Versioned } from "./versioned.js";

/** Go code that decides a JSON form, as it was when our runtime was written after it. */
export interface ReviewedCode extends Versioned {
  /** The start of the SHA-256 of the file's functions, methods, variables and constants, comments and layout aside. */
  readonly sha256: string;
}

/** By Go file. Other code in such a file is covered, too, which is better than missing a helper function. */
export const REVIEWED_CODE: { readonly [path: string]: ReviewedCode } = {
  "events/attributevalue.go": { sha256: "9a81ad67de0db8ce", since: "v1.34.0" },
  "events/cloudwatch_logs.go": { sha256: "5aa79407deb92987" },
  "events/code_commit.go": { sha256: "a1b5765518d14d3b", since: "v1.42.0" },
  "events/codebuild.go": { sha256: "57fa993e2e45763f", since: "v1.29.0" },
  "events/duration.go": { sha256: "7684deef219fdc05", since: "v1.13.2" },
  "events/ecs_container_instance.go": { sha256: "c9c4642cc68e5362", since: "v1.41.0" },
  "events/epoch_time.go": { sha256: "687d189e9523c3e1", since: "v1.31.0" },
  "events/kafka.go": { sha256: "e0cfdcd69766c9a5", since: "v1.41.0" },
  "events/s3.go": { sha256: "bbf78ffc9e90c0b3", since: "v1.21.0" },
};

/** Reports Go code that is no longer what was reviewed: its types may look the same and mean something else. */
export function reportChangedCode(packages: readonly GoPackage[], tables: Tables, report: Report): void {
  const files = new Map(packages.flatMap((goPackage) => goPackage.files.map((file) => [file.path, file])));
  for (const [path, { sha256 }] of Object.entries(tables.reviewedCode)) {
    const file = files.get(path);
    if (file === undefined) {
      report({
        code: "unused-entry",
        message: `generator/src/schema/reviewed-code.ts has an entry for ${path}, which the Go source does not have`,
        wayOut: "remove the entry, or correct its path",
      });
    } else if (fingerprint(file) !== sha256) {
      report({
        code: "code-changed",
        message: `the Go code that decides JSON forms here has changed since it was reviewed, to ${fingerprint(file)}`,
        wayOut:
          "compare it with the runtime, mend that, and record the new hash in generator/src/schema/reviewed-code.ts",
        position: { file: path, line: 1, column: 1 },
      });
    }
  }
}

function fingerprint(file: GoFile): string {
  return createHash("sha256").update(file.behaviour).digest("hex").slice(0, 16);
}
