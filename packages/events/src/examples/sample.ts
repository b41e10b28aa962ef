import type { JsonObject } from "../codec/encode/json.js";
import type { Init } from "../codec/init.js";

/** A payload as AWS sends it, or as a function answers, with what it takes to change it. */
export interface Sample<T> {
  /** Has every property of the type, those included that exclude each other. */
  readonly payload: JsonObject;
  /** Gives overrides their form on the wire. */
  readonly encode: (value: never) => JsonObject;
  readonly alternatives?: readonly Alternatives<T>[];
  /** Brings properties in line that follow from others, after overrides have been merged in. */
  readonly settle?: (payload: JsonObject, overrides: Init<T> | undefined) => void;
}

/** Groups of properties of which no real payload carries more than one. */
export interface Alternatives<T> {
  /** The property names that lead to the object with the groups, from the root. */
  readonly at: readonly string[];
  /** Property names; an example has those of the first group unless its overrides name others. */
  readonly groups: readonly (readonly string[])[];
  /** The group that overrides ask for without naming any of its properties, if they do. */
  readonly askedFor?: (overrides: Init<T>) => readonly string[] | undefined;
}

/** The samples of some types by name. */
export type Samples<Types> = { readonly [Name in keyof Types]: Sample<Types[Name]> };
