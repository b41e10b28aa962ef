import { isObject } from "../codec/decode/object.js";
import { encodePart } from "../codec/encode/presence.js";
import type { JsonObject } from "../codec/encode/json.js";
import type { Init } from "../codec/init.js";
import { copyJson, mergeOver, own } from "./merge.js";
import type { Alternatives, Sample, Samples } from "./sample.js";

/**
 * Gives the example of a type, as a Lambda function would receive or return it in JSON: complete, realistic, and a new
 * one with each call.
 *
 * Overrides are written as the decoded type is (`Date`, `Uint8Array`), with everything optional, and are merged into
 * the example:
 *
 * - Objects and maps are merged by name, and a property that is `undefined` is taken away.
 * - A list takes the place of the example's, and each of its elements is completed from the example's first element:
 *   `{ Records: [{ s3: { object: { key: "a.txt" } } }] }` is one complete record. So are maps of objects or of lists,
 *   such as the `records` of a `KafkaEvent`.
 * - Values that are open (`detail`) or of DynamoDB are taken as they are.
 * - What is computed of other properties stays that of the example unless it is overridden, too: the MD5 of an overridden
 *   SQS body, a signature, a size. Only the `key` of an S3 object follows its `urlDecodedKey`, and the `content-length` of
 *   an HTTP request its `body`.
 * - Of properties that exclude each other, such as the authorizers of an `APIGatewayV2HTTPRequest`, the example has one,
 *   or the one that the overrides name.
 *
 * @throws TypeError with the path of an override that is not of the type, which only code without types can have, or that
 *   has no JSON form, such as an invalid Date or a number out of range
 */
export type Example<Types> = <Name extends keyof Types>(name: Name, overrides?: Init<Types[Name]>) => JsonObject;

/** Makes the function that gives the examples of some types. */
export function exampleOf<Types>(samples: Samples<Types>): Example<Types> {
  return (name, overrides) => {
    if (!Object.hasOwn(samples, name)) throw new TypeError(`there is no example called ${JSON.stringify(name)}`);
    const { payload, alternatives = [], settle } = samples[name];
    const merged = overrides === undefined ? copyJson(payload) : merge(overrides, samples[name]);
    settle?.(merged as JsonObject, overrides);
    return chosen(merged, alternatives, overrides);
  };
}

function merge<T>(overrides: Init<T>, { payload, encode }: Sample<T>): unknown {
  return mergeOver(payload, overrides, encodePart(encode, overrides));
}

function chosen<T>(
  payload: unknown,
  alternatives: readonly Alternatives<T>[],
  overrides: Init<T> | undefined,
): JsonObject {
  for (const choice of alternatives) choose(choice, payload, overrides);
  return payload as JsonObject;
}

/** Takes away the properties of the groups that were not chosen. */
function choose<T>({ at, groups, askedFor }: Alternatives<T>, payload: unknown, overrides: Init<T> | undefined): void {
  let place = payload;
  let given: unknown = overrides;
  for (const name of at) [place, given] = [own(place, name), own(given, name)];
  if (!isObject(place)) return;
  const properties = place as JsonObject;
  const named = (name: string) => own(given, name) !== undefined;
  const asked = overrides === undefined ? undefined : askedFor?.(overrides);
  const group = groups.find((candidate) => candidate.some(named)) ?? asked ?? groups[0] ?? [];
  for (const name of groups.flat()) if (!group.includes(name) && !named(name)) delete properties[name];
}
