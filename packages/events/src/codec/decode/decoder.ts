import { DecodeError, decodeIssue, type DecodeResult } from "./decode-error.js";
import type { Guard, Unchecked } from "./guard.js";
import { describeJsonError } from "./json-syntax.js";
import { isObject } from "./object.js";
import { decodeInPasses, refuse } from "./passes.js";
import type { StandardSchema } from "./standard-schema.js";

/**
 * Decodes payloads of one type. Its functions need no receiver: `payloads.map(S3Event.parse)` works. It is a Standard
 * Schema too.
 */
export interface Decoder<T> extends StandardSchema<unknown, T> {
  /** The name of the type, such as `"S3Event"`. */
  readonly event: string;
  /**
   * Decodes a payload that was parsed from JSON, which is left as it is. Of values that `JSON.parse` cannot give, those
   * are refused that have no place in a `T`, holes in lists among them; what a getter or a proxy throws is passed on, and
   * a length that is none is a RangeError.
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

/** Makes the decoder of the type that is called `name` out of the function that decodes it, and the event's guard. */
export function decoder<T>(event: string, decode: (value: unknown) => T, guard?: Guard): Decoder<T> {
  const enter = (value: unknown): void => {
    if (value === undefined || value === null) refuse("a value", value);
    // What else is no object is refused when it is decoded.
    if (isObject(value)) guard?.(value as Unchecked);
  };

  const safeParse = (value: unknown): DecodeResult<T> => decodeInPasses(event, decode, value, enter);

  const parse = (value: unknown): T => {
    const result = safeParse(value);
    if (!result.success) throw result.error;
    return result.data;
  };

  return {
    event,
    parse,
    safeParse,
    parseJson: (text) => {
      let value: unknown;
      try {
        // An engine would take a number or null for text.
        value = JSON.parse(typeof text === "string" ? text : "");
      } catch {
        // The engine's own message quotes the text.
        throw new DecodeError(event, [decodeIssue([], "JSON text", describeJsonError(text))]);
      }
      return parse(value);
    },
    "~standard": {
      version: 1,
      vendor: "aws-lambda-events",
      validate: (value) => {
        const result = safeParse(value);
        return result.success ? { value: result.data } : result.error;
      },
    },
  };
}
