import semver from "semver";
import type { Tables } from "./declarations.js";

/** A table entry that older releases of the SDK have no use for. */
export interface Versioned {
  /** The first release it applies to; every release without it. */
  readonly since?: `v${string}`;
}

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
    doors: applicable(tables.doors, version),
    absences: applicable(tables.absences, version),
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
