import type { Init, JsonObject } from "aws-lambda-events";
import { example, exampleNames, type Examples } from "aws-lambda-events/example";
import { minimalExample } from "aws-lambda-events/example/minimal";
import { example as s3Example } from "aws-lambda-events/example/s3";
import { lambdaEventMatchers, type LambdaEventName } from "aws-lambda-events/matchers";
import type { S3Event } from "aws-lambda-events/s3";
import { expect, expectTypeOf, test } from "vitest";

test("an example is a JSON object, by name", () => {
  expectTypeOf(example("S3Event")).toEqualTypeOf<JsonObject>();
  expectTypeOf(minimalExample("S3Event")).toEqualTypeOf<JsonObject>();
  expectTypeOf(exampleNames).toEqualTypeOf<readonly (keyof Examples)[]>();
  expectTypeOf<Examples["S3Event"]>().toEqualTypeOf<S3Event>();
  // @ts-expect-error it is S3Event
  example("S3Evnt");
  // @ts-expect-error a part of an event has no example of its own
  example("S3Bucket");
  // @ts-expect-error it is in another module
  s3Example("SQSEvent");
});

test("overrides are an Init of the type of that name, at any depth", () => {
  expectTypeOf(example<"S3Event">)
    .parameter(1)
    .toEqualTypeOf<Init<S3Event> | undefined>();
  example("S3Event", { Records: [{ s3: { object: { key: "a.txt" } }, eventTime: new Date(0) }] });
  example("S3Event", { Records: [{ s3: { object: { size: undefined } } }] });
  example("KinesisEvent", { Records: [{ kinesis: { data: Uint8Array.of(1) } }] });
  s3Example("S3TestEvent", { Bucket: "uploads" });
  // @ts-expect-error a key is a string
  example("S3Event", { Records: [{ s3: { object: { key: 1 } } }] });
  // @ts-expect-error it is `Records`
  example("S3Event", { records: [] });
  // @ts-expect-error a time is a Date
  example("S3TestEvent", { Time: "2025-03-14T09:26:53Z" });
  // @ts-expect-error those are the overrides of another event
  example("SQSEvent", { Bucket: "uploads" });
});

test("the matchers are registered as they are, and known to expect", () => {
  expect.extend(lambdaEventMatchers);
  expectTypeOf(expect({}).toBeLambdaEvent("S3Event")).toEqualTypeOf<void>();
  expect({}).not.toBeLambdaEvent("S3Bucket");
  // @ts-expect-error it is S3Event
  expect({}).toBeLambdaEvent("S3Evnt");
  // @ts-expect-error an encoder is no type
  expect({}).toBeLambdaEvent("encodeS3Event");
  expectTypeOf<keyof Examples>().toExtend<LambdaEventName>();
  // @ts-expect-error a constant is no type
  const constant: LambdaEventName = "CodePipelineEventSource";
  void constant;
});
