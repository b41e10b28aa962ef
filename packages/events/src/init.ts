import type { demanded } from "./answer.js";
import type { DynamoDBAttributeValue } from "./wire/attributevalue.js";

/** What has no properties to leave out; `string & {}`, in unions that stay open, would be taken for an object. */
export type Leaf =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | Uint8Array
  | DynamoDBAttributeValue
  | ((...args: never) => unknown);

/**
 * `T` with every property optional at every depth: what people write by hand for test events. `encodeX` takes it, and
 * leaves out what is left out.
 */
export type Init<T> = unknown extends T
  ? T
  : T extends Leaf
    ? T
    : T extends readonly (infer Element)[]
      ? Init<Element>[]
      : T extends object
        ? string extends keyof T
          ? { [Name in keyof T]: Init<T[Name]> }
          : { [Name in Exclude<keyof T, typeof demanded>]?: Init<T[Name]> | undefined }
        : T;
