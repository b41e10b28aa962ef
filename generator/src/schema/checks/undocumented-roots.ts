import type { TypeAnnotation } from "../../annotations/annotation.js";
import { annotationFile, type Tables } from "../../annotations/tables.js";
import type { Report } from "../../diagnostic.js";
import type { Declarations } from "../declarations.js";

/** Reports events and responses of which nobody says who is at the other end, where AWS shows them, and how they are used. */
export function reportUndocumentedRoots(declarations: Declarations, tables: Tables, report: Report): void {
  for (const { key, stem, declaration } of declarations.types.values()) {
    const missing = Object.entries(whatPeopleLookFor(tables.types[key])).filter(([, value]) => value === undefined);
    if (missing.length === 0) continue;
    report({
      code: "undocumented",
      message: `nobody says of ${key} what people look for first: ${missing.map(([name]) => name).join(", ")}`,
      hint: `say so in ${annotationFile(stem)}`,
      position: declaration.position,
    });
  }
}

function whatPeopleLookFor(annotation: TypeAnnotation | undefined): { readonly [name: string]: string | undefined } {
  switch (annotation?.role) {
    case "event": {
      const { sentBy, documentation, example } = annotation;
      return { sentBy, documentation, example };
    }
    case "response": {
      const { takenBy, documentation, example } = annotation;
      return { takenBy, documentation, example };
    }
    default:
      return {};
  }
}
