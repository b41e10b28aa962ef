import { OPTIONAL, type OptionalProperty } from "./optional.js";
import { DEMANDED, type Demand } from "./demanded.js";
import { DISCRIMINATORS, type Discriminator } from "./discriminators.js";
import { OVERRIDES, type Overrides } from "./overrides.js";
import { PACKAGES } from "./packages.js";
import { REVIEWED_CODE, type ReviewedCode } from "./reviewed-code.js";
import { ROOTS, type Root } from "./roots.js";
import { WIRE_TYPES, type WireTypeTable } from "./wire-types.js";

/** A package to read, and how its files become modules. */
export interface PackageLayout {
  readonly name: string;
  readonly importPath: string;
  /** The stem of the one module the package becomes; `undefined` makes one module of each file. */
  readonly stem: string | undefined;
}

/** What the Go source does not say. */
export interface Tables {
  readonly packages: readonly PackageLayout[];
  readonly wireTypes: WireTypeTable;
  readonly overrides: Overrides;
  readonly reviewedCode: { readonly [path: string]: ReviewedCode };
  readonly roots: { readonly [name: string]: Root };
  readonly discriminators: { readonly [name: string]: Discriminator };
  readonly optional: { readonly [goTypeAndProperty: string]: OptionalProperty };
  readonly demanded: { readonly [goTypeAndProperty: string]: Demand };
}

/** Everything the generator knows that the Go source does not say. */
export const TABLES: Tables = {
  packages: PACKAGES,
  wireTypes: WIRE_TYPES,
  overrides: OVERRIDES,
  reviewedCode: REVIEWED_CODE,
  roots: ROOTS,
  discriminators: DISCRIMINATORS,
  optional: OPTIONAL,
  demanded: DEMANDED,
};
