import type { PackageLayout } from "./tables.js";

const MODULE = "github.com/aws/aws-lambda-go";

/** The Go packages that are read. Package `cfn` is too small to be split by file. */
export const PACKAGES: readonly PackageLayout[] = [
  { name: "cfn", importPath: `${MODULE}/cfn`, stem: "cfn" },
  { name: "events", importPath: `${MODULE}/events`, stem: undefined },
];
