import * as modules from "./all.js";
import type { Annotations, ReviewedCode, TypeAnnotation } from "./annotation.js";
import { PACKAGES, type PackageLayout } from "./packages.js";

/** What the Go source does not say. */
export interface Tables {
  readonly packages: readonly PackageLayout[];
  /** By package and Go name: `events.S3Event`. */
  readonly types: { readonly [goName: string]: TypeAnnotation };
  /** By path: `events/s3.go`. */
  readonly reviewedCode: { readonly [path: string]: ReviewedCode };
  /** What must not be missing. Releases that nobody annotated, older and newer ones, demand nothing. */
  readonly complete: Completeness;
}

export interface Completeness {
  /** Every response is the answer of an event, or says why not. */
  readonly answers: boolean;
  /** Every property has a text, and every event and response says what sends it, its page and an example. */
  readonly texts: boolean;
}

/** Everything the generator knows that the Go source does not say, for any release. */
export const TABLES: Tables = tablesOf(modules);

/** The same for the release that is pinned, of which we know everything. */
export const PINNED_TABLES: Tables = { ...TABLES, complete: { answers: true, texts: true } };

/** Puts the annotations of modules, by stem, into one table. */
export function tablesOf(annotations: { readonly [stem: string]: Annotations }): Tables {
  const entries = Object.entries(annotations);
  return {
    packages: PACKAGES,
    types: Object.fromEntries(
      entries.flatMap(([stem, { types }]) =>
        Object.entries(types).map(([name, annotation]) => [`${packageOf(stem)}.${name}`, annotation]),
      ),
    ),
    reviewedCode: Object.fromEntries(entries.flatMap(([, { reviewedCode = {} }]) => Object.entries(reviewedCode))),
    complete: { answers: false, texts: false },
  };
}

/** The package that a module is made of: its own, or the one that becomes a module a file. */
function packageOf(stem: string): string | undefined {
  const layout =
    PACKAGES.find((candidate) => candidate.stem === stem) ?? PACKAGES.find(({ stem }) => stem === undefined);
  return layout?.name;
}

/** Where the annotations of a module are, for messages. */
export function annotationFile(stem: string): string {
  return `generator/src/annotations/${stem}.ts`;
}

/** The annotations of types by the names they are emitted under. */
export function annotationsByName({ types }: Tables): { readonly [name: string]: TypeAnnotation } {
  return Object.fromEntries(
    Object.entries(types).map(([key, annotation]) => [
      annotation.renamed?.to ?? key.slice(key.indexOf(".") + 1),
      annotation,
    ]),
  );
}
