import { annotationFile, type Tables } from "../../annotations/tables.js";
import type { Report } from "../../diagnostic.js";
import type { Declarations } from "../declarations.js";

/** Reports events and responses of which nobody says what sends them, where AWS shows them, and how they are used. */
export function reportUndocumentedRoots(declarations: Declarations, tables: Tables, report: Report): void {
  for (const { key, stem, declaration } of declarations.types.values()) {
    const annotation = tables.types[key];
    if (annotation?.role !== "event" && annotation?.role !== "response") continue;
    const missing = (["sentBy", "documentation", "example"] as const).filter((name) => annotation[name] === undefined);
    if (missing.length === 0) continue;
    report({
      code: "undocumented",
      message: `nobody says of ${key} what people look for first: ${missing.join(", ")}`,
      hint: `say so in ${annotationFile(stem)}`,
      position: declaration.position,
    });
  }
}
