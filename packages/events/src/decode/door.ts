import { decodeIssue, kindOf, type DecodeIssue } from "./decode-error.js";

/**
 * What the door says: the issue with a payload that cannot be an event at all, or `undefined` to let it in. The
 * decoders behind it take a missing struct for an empty one; at the root that would make an event of nothing.
 */
export function atDoor(value: unknown): DecodeIssue | undefined {
  return value === undefined || value === null ? decodeIssue([], "object", kindOf(value)) : undefined;
}
