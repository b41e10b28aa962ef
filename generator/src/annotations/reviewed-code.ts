import type { Versioned } from "./versioned.js";

/** Go code that decides a JSON form, as it was when our codec was written after it. */
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
