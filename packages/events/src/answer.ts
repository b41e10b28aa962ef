import type { Leaf } from "./init.js";

/**
 * What the type of an answer says of itself besides its properties: the names of those that its receiver demands. No
 * value has it.
 */
export declare const demanded: unique symbol;

/**
 * `Init<T>` with the properties that the receiver demands, at every depth: what a function answers. `encodeX` takes it,
 * and refuses what lacks one.
 */
export type Answer<T> = unknown extends T
  ? T
  : T extends Leaf
    ? T
    : T extends readonly (infer Element)[]
      ? Answer<Element>[]
      : T extends object
        ? string extends keyof T
          ? { [Name in keyof T]: Answer<T[Name]> }
          : Merged<
              { [Name in Exclude<keyof T, typeof demanded | Demanded<T>>]?: Answer<T[Name]> | undefined } & {
                [Name in Demanded<T>]: Answer<Exclude<T[Name], undefined>>;
              }
            >
        : T;

/** One object type, which editors show as such. */
type Merged<T> = { [Name in keyof T]: T[Name] };

type Demanded<T> = T extends { readonly [demanded]?: infer Names } ? keyof NonNullable<Names> & keyof T : never;
