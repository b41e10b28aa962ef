import type { DynamoDBAttributeValue } from "./wire/attributevalue.js";

/** What has no properties to leave out; `string & {}`, in unions that stay open, would be taken for an object. */
type Leaf =
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
 * `T` with every property optional at every depth, which is what people write by hand, for answers and for test events.
 * `encodeX` takes it, and leaves out what is left out.
 *
 * @typeParam Demanded what has to be there all the same: names, joined by dots; lists and maps are passed through
 */
export type Init<T, Demanded extends string = never> = unknown extends T
  ? T
  : T extends Leaf
    ? T
    : T extends readonly (infer Element)[]
      ? readonly Init<Element, Demanded>[]
      : T extends object
        ? string extends keyof T
          ? { readonly [Name in keyof T]: Init<T[Name], Demanded> }
          : [Extract<keyof T, Demanded>] extends [never]
            ? { [Name in keyof T]?: Init<T[Name], Below<Name, Demanded>> | undefined }
            : Merged<
                { [Name in Exclude<keyof T, Demanded>]?: Init<T[Name], Below<Name, Demanded>> | undefined } & {
                  [Name in Extract<keyof T, Demanded>]: Init<Exclude<T[Name], undefined>, Below<Name, Demanded>>;
                }
              >
        : T;

/** What is demanded of what has a name. */
type Below<Name, Demanded extends string> = Demanded extends `${Name & string}.${infer Rest}` ? Rest : never;

/** One object type, which editors show as such. */
type Merged<T> = { [Name in keyof T]: T[Name] };

/** What an encoder takes, for who wants to name it: `Answer<typeof encodeAPIGatewayProxyResponse>`. */
export type Answer<Encoder extends (value: never) => unknown> = Parameters<Encoder>[0];
