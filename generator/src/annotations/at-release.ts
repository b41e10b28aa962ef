import semver from "semver";
import type { EventAnnotation, PropertyAnnotation, TypeAnnotation, Versioned } from "./annotation.js";
import { annotationsByName, type Tables } from "./tables.js";

/** What applies to a release of the SDK; everything when the release is not known. */
export function tablesAt(tables: Tables, version: string | undefined): Tables {
  if (version === undefined) return tables;
  const later = laterNames(tables, version);
  return {
    ...tables,
    types: mapValues(applicable(tables.types, version), (annotation) => typeAt(annotation, version, later)),
    reviewedCode: applicable(tables.reviewedCode, version),
  };
}

/** The emitted names of what only later releases have. */
function laterNames(tables: Tables, version: string): ReadonlySet<string> {
  const names = Object.entries(annotationsByName(tables));
  return new Set(names.flatMap(([name, annotation]) => (applies(annotation, version) ? [] : [name])));
}

function typeAt(annotation: TypeAnnotation, version: string, later: ReadonlySet<string>): TypeAnnotation {
  const { json, properties, ...rest } = annotation;
  return {
    ...(rest.role === "event" ? withoutLaterAnswers(rest, later) : rest),
    ...(json !== undefined && applies(json, version) ? { json } : {}),
    ...(properties === undefined ? {} : { properties: applicable<PropertyAnnotation>(properties, version) }),
  };
}

function withoutLaterAnswers(event: EventAnnotation, later: ReadonlySet<string>): EventAnnotation {
  const { answer, ...rest } = event;
  if (answer === undefined || answer === "itself") return event;
  const known = answer.filter((name) => !later.has(name));
  return known.length === 0 ? rest : { ...rest, answer: known };
}

function applicable<T extends Versioned>(
  entries: { readonly [key: string]: T },
  version: string,
): { [key: string]: T } {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => applies(entry, version)));
}

function applies({ since }: Versioned, version: string): boolean {
  return since === undefined || semver.gte(version, since);
}

function mapValues<T>(entries: { readonly [key: string]: T }, change: (value: T) => T): { [key: string]: T } {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));
}
