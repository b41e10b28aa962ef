/*
 * What other schema libraries are given: our schema documents in a form without Go. It says what a person would say who
 * writes the schema by hand, so that libraries do the same work.
 */

interface Nullable {
  readonly nullable: boolean;
}

export type Shape = Nullable &
  (
    | { readonly kind: "string" | "boolean" | "float" | "unknown" }
    | { readonly kind: "integer"; readonly minimum?: number; readonly maximum?: number }
    /** RFC 3339 text, a `Date` when decoded. */
    | { readonly kind: "time" }
    /** Seconds or milliseconds since 1970, a `Date` when decoded. */
    | { readonly kind: "epoch"; readonly millisecondsEach: number }
    /** Base64 text, bytes when decoded. */
    | { readonly kind: "bytes" }
    /** A list of signed bytes, bytes when decoded. */
    | { readonly kind: "numberBytes" }
    | { readonly kind: "literals"; readonly values: readonly string[] }
    | { readonly kind: "list"; readonly items: Shape }
    | { readonly kind: "map"; readonly values: Shape }
    | { readonly kind: "struct"; readonly struct: Struct }
    /** The struct and, when decoded, `urlDecodedKey`. */
    | { readonly kind: "s3Object"; readonly struct: Struct }
    | { readonly kind: "attributeValue" }
  );

export interface Struct {
  readonly name: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
}
