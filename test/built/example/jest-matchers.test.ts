import { example } from "aws-lambda-events/example";
import { lambdaEventMatchers, type LambdaEventMatchers } from "aws-lambda-events/matchers";
import { expect as jestExpect } from "expect";
import { expect, test } from "vitest";

/* Jest's own `expect`, in Vitest: what Jest runs and types, without the rest of it. */

declare module "expect" {
  interface Matchers<R> extends LambdaEventMatchers<R> {}
}

jestExpect.extend(lambdaEventMatchers);

test("the matchers are Jest's, too", () => {
  jestExpect(example("S3Event")).toBeLambdaEvent("S3Event");
  jestExpect({}).not.toBeLambdaEvent("S3Event");
  expect(() => jestExpect({ Records: [{ eventName: 7 }] }).toBeLambdaEvent("S3Event")).toThrow(
    "expected a valid S3Event:\n  Records[0].eventName: expected string, received number",
  );
  // @ts-expect-error it is S3Event
  expect(() => jestExpect({}).toBeLambdaEvent("S3Evnt")).toThrow(TypeError);
});
