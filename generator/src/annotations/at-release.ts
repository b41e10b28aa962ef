import semver from "semver";
import type { Tables } from "./tables.js";
import type { Versioned } from "./versioned.js";

/** The entries that apply to a release of the SDK; all of them when the release is not known. */
export function tablesAt(tables: Tables, version: string | undefined): Tables {
  if (version === undefined) return tables;
  const { exclusions, orphans, renames, aliases } = tables.overrides;
  return {
    packages: tables.packages,
    wireTypes: applicable(tables.wireTypes, version),
    overrides: {
      exclusions: applicable(exclusions, version),
      orphans: applicable(orphans, version),
      renames: applicable(renames, version),
      aliases: applicable(aliases, version),
    },
    reviewedCode: applicable(tables.reviewedCode, version),
    roots: applicable(tables.roots, version),
    discriminators: applicable(tables.discriminators, version),
    optional: applicable(tables.optional, version),
    demanded: applicable(tables.demanded, version),
  };
}

function applicable<T extends Versioned>(
  entries: { readonly [key: string]: T },
  version: string,
): { [key: string]: T } {
  return Object.fromEntries(
    Object.entries(entries).filter(([, { since }]) => since === undefined || semver.gte(version, since)),
  );
}
