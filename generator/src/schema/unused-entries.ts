import type { Declarations, Report, Tables } from "./declarations.js";

/** Reports every table entry that no Go declaration answers to. */
export function reportUnusedEntries(declarations: Declarations, tables: Tables, report: Report): void {
  const { exclusions, orphans, renames, aliases } = tables.overrides;
  const names = new Set([...declarations.types.values()].map((declared) => declared.name));
  reportMissing(Object.keys(tables.wireTypes), declarations.types, "generator/src/schema/wire-types.ts", report);
  reportMissing(Object.keys(exclusions), declarations.types, OVERRIDES, report);
  reportMissing(Object.keys(orphans), declarations.types, OVERRIDES, report);
  reportMissing(Object.keys(renames), declarations.types, OVERRIDES, report);
  reportMissing(Object.keys(tables.roots), names, "generator/src/schema/roots.ts", report);
  reportMissing(Object.keys(tables.doors), names, "generator/src/schema/doors.ts", report);
  reportMissingFields(Object.keys(aliases), declarations, OVERRIDES, report);
  reportMissingFields(Object.keys(tables.absences), declarations, "generator/src/schema/absences.ts", report);
  reportMissingFields(Object.keys(tables.demanded), declarations, "generator/src/schema/demanded.ts", report);
}

const OVERRIDES = "generator/src/schema/overrides.ts";

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
    wayOut: "remove the entry, or correct its name",
  });
}

/** Whether `events.SNSEntity.SigningCertUrl` names a field by its JSON name. */
function hasField(key: string, declarations: Declarations): boolean {
  const separator = key.indexOf(".", key.indexOf(".") + 1);
  const meaning = declarations.types.get(key.slice(0, separator))?.meaning;
  const jsonName = key.slice(separator + 1);
  return (
    meaning?.kind === "struct" &&
    meaning.struct.fields.some((field) => (field.jsonTag?.name || field.name) === jsonName)
  );
}
