import { join } from "node:path";
import { packageFolder } from "../package/pack.js";
import { installedFile, type Platform } from "./platform.js";

/** Compilers. The file of each is a program for Node, and the version is how the one that it prints starts. */
export const COMPILERS: readonly (Platform & { readonly version: string })[] = [
  ...["5.0", "5.4", "5.9", "6"].map((version) => ({
    name: `TypeScript ${version}`,
    file: installedFile(`typescript-${version}/bin/tsc`),
    version: `Version ${version}.`,
  })),
  // The one that compiles this repository.
  { name: "TypeScript 7", file: join(packageFolder("typescript"), "bin/tsc"), version: "Version 7." },
];
