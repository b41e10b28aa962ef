import { example as typedExample } from "aws-lambda-events/example";
import { describe, expect, test } from "vitest";

/* What types rule out, code without types may have. */

const example = typedExample as unknown as (name: string, overrides: unknown) => unknown;

describe("overrides of another kind than the type has are refused with their place:", () => {
  test.each<[string, unknown, string]>([
    ["S3Event", null, "expected object, received null"],
    ["S3Event", [], "expected object, received array"],
    ["S3Event", "x", "expected object, received string"],
    ["S3Event", { Records: null }, "Records: expected array, received null"],
    ["S3Event", { Records: 5 }, "Records: expected array, received number"],
    ["S3Event", { Records: "ab" }, "Records: expected array, received string"],
    ["S3Event", { Records: {} }, "Records: expected array, received object"],
    ["S3Event", { Records: [{}, null] }, "Records[1]: expected object, received null"],
    ["S3Event", { Records: [5] }, "Records[0]: expected object, received number"],
    ["S3Event", { Records: [{ s3: null }] }, "Records[0].s3: expected object, received null"],
    ["S3Event", { Records: [{ s3: [] }] }, "Records[0].s3: expected object, received array"],
    [
      "S3Event",
      { Records: [{ eventTime: "2026-01-31T08:30:00Z" }] },
      "Records[0].eventTime: expected Date or Uint8Array, received string",
    ],
    [
      "KinesisEvent",
      { Records: [{ kinesis: { data: "AQI=" } }] },
      "Records[0].kinesis.data: expected Date or Uint8Array, received string",
    ],
    ["APIGatewayProxyRequest", { headers: [] }, "headers: expected object, received array"],
    ["APIGatewayProxyRequest", { body: null }, "body: expected string, received null"],
    ["APIGatewayProxyRequest", { multiValueHeaders: { a: 5 } }, "multiValueHeaders.a: expected array, received number"],
    [
      "SQSEvent",
      { Records: [{ messageAttributes: { "a-b": null } }] },
      'Records[0].messageAttributes["a-b"]: expected object, received null',
    ],
  ])("of %s: %j", (name, overrides, message) => {
    expect(() => example(name, overrides)).toThrow(new TypeError(`the overrides cannot be used: ${message}`));
  });
});

test("the place is found in frozen overrides, too", () => {
  const overrides = Object.freeze({ Records: Object.freeze([Object.freeze({ eventTime: "2026-01-31T08:30:00Z" })]) });
  expect(() => example("S3Event", overrides)).toThrow(/: Records\[0\]\.eventTime: expected Date/);
});

test("overrides that no value can be made of are refused with their place", () => {
  const image = { Records: [{ dynamodb: { NewImage: { id: 5 } } }] };
  expect(() => example("DynamoDBEvent", image)).toThrow(
    /^Records\[0\]\.dynamodb\.NewImage\.id: expected a DynamoDB attribute value/,
  );
});

test("what code of one's own throws is not covered up", () => {
  const mine = new Error("mine");
  const overrides = {
    get Records(): never {
      throw mine;
    },
  };
  expect(() => example("S3Event", overrides)).toThrow(mine);
});
