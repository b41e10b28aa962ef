import type { Mode } from "./expectation.js";
import type { Issue } from "./issues.js";

/** A document to be decoded as a type. */
export interface Document {
  readonly type: string;
  readonly json: string;
}

/** Where Go and we do not agree. */
export interface Disagreement {
  readonly document: Document;
  readonly mode: Mode;
  readonly aspect: "verdict" | "value" | "encoded" | "issues" | "thrown" | "schema";
  readonly detail: string;
}

/** What our decoder makes of a document; there are no issues with what is not JSON. */
export type Result =
  | { readonly success: true; readonly data: unknown }
  | {
      readonly success: false;
      readonly error?: { readonly issues: readonly Issue[] };
      /** What it threw, which it never should. */
      readonly thrown?: string;
    };

/** Our side of the comparison, by type name. */
export interface Subject {
  readonly mode: Mode;
  decode(type: string, value: unknown): Result;
  encode(type: string, value: unknown): unknown;
}
