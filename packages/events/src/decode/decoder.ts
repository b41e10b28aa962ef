import { DecodeError, decodeIssue, kindOf, type DecodeIssue, type DecodeResult } from "./decode-error.js";
import { enterBy, type Door } from "./door.js";
import { describeJsonError } from "./json-syntax.js";
import { decodeInPasses } from "./passes.js";
import type { StandardSchema } from "./standard-schema.js";

/**
 * Decodes payloads of one type. Its functions need no receiver: `payloads.map(S3Event.parse)` works. It is a Standard
 * Schema too.
 */
export interface Decoder<T> extends StandardSchema<unknown, T> {
  /** The name of the type, such as `"S3Event"`. */
  readonly event: string;
  /**
   * Decodes a payload that was parsed from JSON, which is left as it is.
   *
   * @throws DecodeError for what is not a `T`
   */
  readonly parse: (value: unknown) => T;
  /** Decodes a payload as `parse` does, and returns the error instead of throwing it. */
  readonly safeParse: (value: unknown) => DecodeResult<T>;
  /**
   * Decodes JSON text: an SQS body, an SNS message, a line of a log.
   *
   * @throws DecodeError for what is not JSON, and for what is not a `T`
   */
  readonly parseJson: (text: string) => T;
}

/** Makes the decoder of the type that is called `name` out of the function that decodes it, and the event's door. */
export function decoder<T>(name: string, decode: (value: unknown) => T, door?: Door): Decoder<T> {
  const fail = (issue: DecodeIssue) => new DecodeError(name, [issue]);

  const safeParse = (value: unknown): DecodeResult<T> =>
    decodeInPasses(name, decode, value, (payload) => enterBy(door, payload));

  const parse = (value: unknown): T => {
    const result = safeParse(value);
    if (!result.success) throw result.error;
    return result.data;
  };

  return {
    event: name,
    parse,
    safeParse,
    parseJson: (text) => {
      if (typeof text !== "string") throw fail(decodeIssue([], "JSON text", kindOf(text)));
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        // The engine's own message quotes the text.
        throw fail(decodeIssue([], "JSON", describeJsonError(text)));
      }
      return parse(value);
    },
    "~standard": {
      version: 1,
      vendor: "aws-lambda-events",
      validate: (value) => {
        const result = safeParse(value);
        return result.success ? { value: result.data } : { issues: result.error.issues };
      },
    },
  };
}
