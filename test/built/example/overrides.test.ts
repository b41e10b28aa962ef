import { DynamoDBEvent } from "aws-lambda-events/dynamodb";
import { example } from "aws-lambda-events/example";
import { example as s3Example } from "aws-lambda-events/example/s3";
import { KafkaEvent } from "aws-lambda-events/kafka";
import { S3Event } from "aws-lambda-events/s3";
import { SQSEvent } from "aws-lambda-events/sqs";
import { describe, expect, test } from "vitest";
import { exampleNames } from "aws-lambda-events/example";

describe("an example", () => {
  test.each(exampleNames)("of %s is a new value with each call, down to its leaves", (name) => {
    const first = example(name);
    const untouched = JSON.stringify(first);
    spoil(first);
    expect(JSON.stringify(example(name))).toBe(untouched);
    expect(JSON.stringify(example(name, {}))).toBe(untouched);
  });

  test("shares nothing with its overrides, which stay as they are", () => {
    const detail = { lines: [{ sku: "MUG-RED" }] };
    const first = example("CloudWatchEvent", { detail });
    spoil(first);
    expect(detail).toEqual({ lines: [{ sku: "MUG-RED" }] });
    expect(example("CloudWatchEvent", { detail })).toMatchObject({ detail: { lines: [{ sku: "MUG-RED" }] } });
  });

  test("is the same from the subpath of its module", () => {
    expect(s3Example("S3Event")).toEqual(example("S3Event"));
  });

  test("of an unknown name is refused", () => {
    const untyped = example as (name: string) => unknown;
    expect(() => untyped("S3Evnt")).toThrow(new TypeError('there is no example called "S3Evnt"'));
    expect(() => untyped("constructor")).toThrow(TypeError);
  });
});

describe("overrides", () => {
  test("complete each record of a list from the first of the example", () => {
    const event = S3Event.parse(
      example("S3Event", {
        Records: [
          { s3: { object: { key: "a.txt" } } },
          { eventName: "ObjectRemoved:Delete", s3: { object: { size: undefined } } },
        ],
      }),
    );
    const [first] = S3Event.parse(example("S3Event")).Records;
    expect(event.Records).toHaveLength(2);
    expect(event.Records[0]).toEqual({
      ...first,
      s3: { ...first?.s3, object: { ...first?.s3.object, key: "a.txt", urlDecodedKey: "a.txt" } },
    });
    expect(event.Records[1]).toMatchObject({ eventName: "ObjectRemoved:Delete", s3: { object: { size: undefined } } });
    expect(event.Records[1]?.s3.bucket).toEqual(first?.s3.bucket);
  });

  test("give an S3 object the key that its decoded key is encoded to", () => {
    const objectOf = (object: { key?: string; urlDecodedKey?: string }) => {
      const payload = example("S3Event", { Records: [{}, { s3: { object } }] });
      return {
        sent: (payload as { Records: { s3: { object: object } }[] }).Records[1]?.s3.object,
        decoded: S3Event.parse(payload).Records[1]?.s3.object,
      };
    };
    const names = ["photos/red mug (1).jpg", "a+b&c=d%20.txt", "größe/日本.txt", "it's!~*.txt", "/"];
    for (const urlDecodedKey of names) {
      const { sent, decoded } = objectOf({ urlDecodedKey });
      expect(sent).not.toHaveProperty("urlDecodedKey");
      expect(decoded).toMatchObject({ urlDecodedKey, size: 48213 });
    }
    expect(objectOf({ urlDecodedKey: "a b/c.txt" }).sent).toMatchObject({ key: "a+b/c.txt" });
    expect(objectOf({ urlDecodedKey: "a(b).txt" }).sent).toMatchObject({ key: "a%28b%29.txt" });
    expect(objectOf({ key: "a%20b", urlDecodedKey: "a b" }).sent).toMatchObject({ key: "a%20b" });
    expect(() => objectOf({ key: "a", urlDecodedKey: "b" })).toThrow(
      new TypeError(
        "the overrides cannot be used: Records[1].s3.object: key is not the encoded urlDecodedKey: give one of them",
      ),
    );
    expect(() => objectOf({ urlDecodedKey: "\uD800" })).toThrow(/Records\[1\]\.s3\.object\.urlDecodedKey: it is not/);
  });

  test("may empty a list", () => {
    expect(example("SQSEvent", { Records: [] })).toEqual({ Records: [] });
    expect(example("LexEvent", { alternativeIntents: [] })).toMatchObject({ alternativeIntents: [] });
  });

  test("are merged into objects and maps of strings, and take away what is undefined", () => {
    const request = example("APIGatewayProxyRequest", {
      headers: { "X-Test": "1", Host: undefined },
      queryStringParameters: undefined,
    });
    const { Host: _, ...headers } = example("APIGatewayProxyRequest").headers as { [name: string]: string };
    expect(request.headers).toEqual({ ...headers, "X-Test": "1" });
    expect(request).not.toHaveProperty("queryStringParameters");
  });

  test("go on the wire as Go writes them", () => {
    expect(example("S3TestEvent", { Time: new Date(0) })).toMatchObject({ Time: "1970-01-01T00:00:00Z" });
    expect(example("CodeBuildEvent", { detail: { "completed-phase-start": new Date(0) } })).toMatchObject({
      detail: { "completed-phase-start": "Jan 1, 1970 12:00:00 AM" },
    });
    expect(
      example("KinesisEvent", {
        Records: [{ kinesis: { data: Uint8Array.of(1, 2), approximateArrivalTimestamp: new Date(1500) } }],
      }),
    ).toMatchObject({ Records: [{ kinesis: { data: "AQI=", approximateArrivalTimestamp: 1.5 } }] });
    const attributes = { empty: { binaryValue: new Uint8Array(0) } };
    expect(example("SQSEvent", { Records: [{ messageAttributes: attributes }] })).toMatchObject({
      Records: [{ messageAttributes: { empty: { binaryValue: "" } } }],
    });
  });

  test("keep zero values that Go would leave out", () => {
    const request = example("APIGatewayV2HTTPRequest", { body: "", cookies: [], requestContext: {} });
    expect(request).toMatchObject({ body: "", cookies: [] });
    expect(example("APIGatewayProxyResponse", { isBase64Encoded: false })).toMatchObject({ isBase64Encoded: false });
    expect(example("LexEvent", { currentIntent: { nluIntentConfidenceScore: 0 } })).toMatchObject({
      currentIntent: { nluIntentConfidenceScore: 0 },
    });
  });

  test("take the place of open values", () => {
    const event = example("CloudWatchEvent", {
      source: "shop.orders",
      "detail-type": "OrderPlaced",
      detail: { orderId: 1, at: new Date(0) },
    });
    expect(event).toMatchObject({ source: "shop.orders", "detail-type": "OrderPlaced" });
    expect(event.detail).toStrictEqual({ orderId: 1, at: "1970-01-01T00:00:00.000Z" });
    const tags = example("CloudFormationCustomResourceEvent", { ResourceProperties: { Tags: [{ Key: "team" }] } });
    expect(tags).toMatchObject({ ResourceProperties: { IndexName: "products", Tags: [{ Key: "team" }] } });
  });

  test("take the place of DynamoDB images, values whole", () => {
    const payload = example("DynamoDBEvent", {
      Records: [{ dynamodb: { NewImage: { OrderId: { N: "7" }, Extra: { M: { a: { BOOL: false } } } } } }],
    });
    const [record] = DynamoDBEvent.parse(payload).Records;
    expect(record?.dynamodb.NewImage).toEqual({ OrderId: { N: "7" }, Extra: { M: { a: { BOOL: false } } } });
    expect(record?.dynamodb.OldImage).toHaveProperty("Address");
  });

  test("give maps of records their own keys, and complete records", () => {
    const { records } = KafkaEvent.parse(
      example("KafkaEvent", { records: { "returns-3": [{ offset: 7, topic: "returns", partition: 3 }] } }),
    );
    expect(Object.keys(records)).toEqual(["returns-3"]);
    expect(records["returns-3"]).toMatchObject([{ offset: 7, topic: "returns", timestampType: "CREATE_TIME" }]);
    const [message] = SQSEvent.parse(
      example("SQSEvent", { Records: [{ messageAttributes: { colour: { stringValue: "red" } } }] }),
    ).Records;
    expect(message?.messageAttributes).toEqual({
      colour: {
        stringValue: "red",
        binaryValue: undefined,
        stringListValues: [],
        binaryListValues: [],
        dataType: "String",
      },
    });
  });

  test("choose among properties that exclude each other", () => {
    const authorizer = (overrides: Parameters<typeof example<"APIGatewayV2HTTPRequest">>[1]) =>
      (example("APIGatewayV2HTTPRequest", overrides).requestContext as { authorizer?: object }).authorizer;
    expect(Object.keys(authorizer({}) ?? {})).toEqual(["jwt"]);
    const byRole = authorizer({ requestContext: { authorizer: { iam: { userId: "maeve" } } } });
    expect(byRole).toMatchObject({ iam: { userId: "maeve", accountId: "123456789012" } });
    expect(Object.keys(byRole ?? {})).toEqual(["iam"]);
    expect(authorizer({ requestContext: { authorizer: undefined } })).toBeUndefined();
    expect(authorizer({ requestContext: { authorizer: { jwt: undefined } } })).toEqual({});
    const both = authorizer({ requestContext: { authorizer: { jwt: {}, lambda: { tenant: "x" } } } });
    expect(Object.keys(both ?? {})).toEqual(["jwt", "lambda"]);
  });

  test("make a CodeBuild event one of a state or of a phase, and its detail-type says so", () => {
    const kindOf = (overrides: Parameters<typeof example<"CodeBuildEvent">>[1]) => {
      const { "detail-type": type, detail } = example("CodeBuildEvent", overrides);
      const names = Object.keys(detail as object).filter((name) => /^(build-status|current-|completed-)/.test(name));
      return [type, names.sort().join()];
    };
    const state = ["CodeBuild Build State Change", "build-status,current-phase,current-phase-context"];
    const phase = [
      "CodeBuild Build Phase Change",
      "completed-phase,completed-phase-context,completed-phase-duration-seconds,completed-phase-end," +
        "completed-phase-start,completed-phase-status",
    ];
    expect(kindOf(undefined)).toEqual(state);
    expect(kindOf({ detail: { "build-status": "FAILED" } })).toEqual(state);
    expect(kindOf({ "detail-type": "CodeBuild Build Phase Change" })).toEqual(phase);
    expect(kindOf({ detail: { "completed-phase": "BUILD" } })).toEqual(phase);
  });

  test("may name a property __proto__", () => {
    const headers = JSON.parse('{"__proto__":"x"}') as { [name: string]: string };
    const request = example("APIGatewayV2HTTPRequest", { headers });
    expect(Object.entries(request.headers as object)).toContainEqual(["__proto__", "x"]);
  });

  test("without a JSON form are refused", () => {
    expect(() => example("S3TestEvent", { Time: new Date(Number.NaN) })).toThrow(
      new TypeError("not an S3TestEvent: Time: expected valid Date, received object"),
    );
    expect(() => example("CloudWatchEvent", { detail: { size: 1n } })).toThrow(
      new TypeError("not a CloudWatchEvent: detail.size: expected JSON value, received bigint"),
    );
  });
});

/** Changes every object and list of a value. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const part of Object.values(value)) spoil(part);
  if (Array.isArray(value)) value.push("spoilt");
  else Object.assign(value, { spoilt: true });
}
