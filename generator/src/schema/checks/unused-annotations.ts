import type { Declarations } from "../declarations.js";
import type { Tables } from "../../annotations/tables.js";
import type { Report } from "../../diagnostic.js";

/** Reports every table entry that no Go declaration answers to. */
export function reportUnusedEntries(declarations: Declarations, tables: Tables, report: Report): void {
  const { exclusions, orphans, renames, aliases } = tables.overrides;
  const names = new Set([...declarations.types.values()].map((declared) => declared.name));
  reportMissing(Object.keys(tables.wireTypes), declarations.types, "generator/src/annotations/wire-types.ts", report);
  reportMissing(Object.keys(exclusions), declarations.types, OVERRIDES, report);
  reportMissing(Object.keys(orphans), declarations.types, OVERRIDES, report);
  reportMissing(Object.keys(renames), declarations.types, OVERRIDES, report);
  reportMissing(Object.keys(tables.roots), names, "generator/src/annotations/roots.ts", report);
  reportMissing(Object.keys(tables.discriminators), names, "generator/src/annotations/discriminators.ts", report);
  reportMissingFields(Object.keys(aliases), declarations, OVERRIDES, report);
  reportMissingFields(Object.keys(tables.optional), declarations, "generator/src/annotations/optional.ts", report);
  reportMissingFields(Object.keys(tables.demanded), declarations, "generator/src/annotations/demanded.ts", report);
}

const OVERRIDES = "generator/src/annotations/overrides.ts";

function reportMissing(
  keys: readonly string[],
  known: { has(key: string): boolean },
  table: string,
  report: Report,
): void {
  for (const key of keys.filter((candidate) => !known.has(candidate))) reportUnused(key, table, report);
}

function reportMissingFields(keys: readonly string[], declarations: Declarations, table: string, report: Report): void {
  for (const key of keys) if (!hasField(key, declarations)) reportUnused(key, table, report);
}

function reportUnused(key: string, table: string, report: Report): void {
  report({
    code: "unused-entry",
    message: `${table} has an entry for ${key}, which the Go source does not declare`,
    hint: "remove the entry, or correct its name",
  });
}

/** Whether `events.SNSEntity.SigningCertUrl` names a field by its JSON name. */
function hasField(key: string, declarations: Declarations): boolean {
  const separator = key.indexOf(".", key.indexOf(".") + 1);
  const resolution = declarations.types.get(key.slice(0, separator))?.resolution;
  const jsonName = key.slice(separator + 1);
  return (
    resolution?.kind === "struct" &&
    resolution.struct.fields.some((field) => (field.jsonTag?.name || field.name) === jsonName)
  );
}
