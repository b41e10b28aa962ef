/** A package to read, and how its files become modules. */
export interface PackageLayout {
  readonly name: string;
  readonly importPath: string;
  /** The stem of the one module the package becomes; `undefined` makes one module of each file. */
  readonly stem: string | undefined;
}

const MODULE = "github.com/aws/aws-lambda-go";

/** The Go packages that are read. Package `cfn` is too small to be split by file. */
export const PACKAGES: readonly PackageLayout[] = [
  { name: "cfn", importPath: `${MODULE}/cfn`, stem: "cfn" },
  { name: "events", importPath: `${MODULE}/events`, stem: undefined },
];
