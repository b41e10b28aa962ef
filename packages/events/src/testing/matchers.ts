import type { DecodeError } from "../codec/decode/decode-error.js";
import { decoderOf, type LambdaEventName } from "./decoder-of.js";

export type { LambdaEventName } from "./decoder-of.js";

/** What `expect(payload)` can do more. `Result` is what a matcher of the test runner returns. */
export interface LambdaEventMatchers<Result> {
  /** Whether a payload, as parsed from JSON, decodes as the type of that name, such as `"S3Event"`. */
  toBeLambdaEvent(name: LambdaEventName): Result;
}

/** What a matcher tells its test runner. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/*
 * Vitest and `@types/jest` both take their matchers from here, so neither need be installed. `@jest/globals` takes them
 * from the module `expect`, which the project that has it can add to.
 */
declare global {
  namespace jest {
    interface Matchers<R, T> extends LambdaEventMatchers<R> {}
  }
}

/**
 * Matchers for Vitest and Jest. A setup file registers them by `expect.extend(lambdaEventMatchers)`, which makes their
 * types known, too. With `@jest/globals`, it says for the types:
 *
 * ```ts
 * declare module "expect" {
 *   interface Matchers<R> extends LambdaEventMatchers<R> {}
 * }
 * ```
 */
export const lambdaEventMatchers: {
  toBeLambdaEvent(received: unknown, name: LambdaEventName): MatcherResult;
} = {
  toBeLambdaEvent: (received, name) => {
    const result = decoderOf(name).safeParse(received);
    return result.success
      ? { pass: true, message: () => `expected anything but a valid ${name}` }
      : { pass: false, message: () => describe(name, result.error) };
  },
};

/** All issues, a line each; as everywhere, kinds of values and never values. */
function describe(name: string, { issues, issueCount }: DecodeError): string {
  const lines = issues.map(({ message }) => `  ${message}`);
  if (issueCount > issues.length) lines.push(`  and ${issueCount - issues.length} more`);
  return [`expected a valid ${name}:`, ...lines].join("\n");
}
