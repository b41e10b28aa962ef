import type { PropertyAnnotation, TypeAnnotation } from "../../annotations/annotation.js";
import type { Tables } from "../../annotations/tables.js";
import type { Report } from "../../diagnostic.js";
import type { GoPackage } from "../../go/model.js";
import type { Declared, Declarations } from "../declarations.js";

/** Reports everything said of what no Go declaration declares. */
export function reportUnusedEntries(
  packages: readonly GoPackage[],
  declarations: Declarations,
  tables: Tables,
  report: Report,
): void {
  const constants = new Set(
    packages.flatMap(({ name, files }) =>
      files.flatMap((file) => file.constants.map((constant) => `${name}.${constant.name}`)),
    ),
  );
  for (const [key, annotation] of Object.entries(tables.types)) {
    const declared = declarations.types.get(key);
    if (declared === undefined) {
      if (!constants.has(key) && (tables.complete.texts || decides(annotation))) reportUnused(key, report);
      continue;
    }
    for (const [jsonName, property] of Object.entries(annotation.properties ?? {})) {
      if (hasField(jsonName, declared)) continue;
      if (tables.complete.texts || decidesProperty(property)) reportUnused(`${key}.${jsonName}`, report);
    }
  }
}

/** Whether something is said besides what people read: a release that nobody wrote texts for may lack it. */
function decides({ text: _text, since: _since, properties = {}, ...rest }: TypeAnnotation): boolean {
  return Object.keys(rest).length > 0 || Object.values(properties).some(decidesProperty);
}

function decidesProperty({ text: _text, obvious: _obvious, since: _since, ...rest }: PropertyAnnotation): boolean {
  return Object.keys(rest).length > 0;
}

function reportUnused(key: string, report: Report): void {
  report({
    code: "unused-entry",
    message: `there are annotations of ${key}, which the Go source does not declare`,
    hint: "say with --source-version which release it is, if it is not the newest; else remove or correct them in generator/src/annotations/",
  });
}

function hasField(jsonName: string, { resolution }: Declared): boolean {
  return (
    resolution.kind === "struct" &&
    resolution.struct.fields.some((field) => (field.jsonTag?.name || field.name) === jsonName)
  );
}
