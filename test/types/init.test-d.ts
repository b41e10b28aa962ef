import type * as empty from "aws-lambda-events/string-null-empty";
import type * as none from "aws-lambda-events/string-null-none";
import type { Answer, Init, JsonObject } from "aws-lambda-events/string-null-none";
import { encodeAPIGatewayProxyResponse } from "aws-lambda-events/string-null-none/apigw";
import { encodeDynamoDBAttributeValue } from "aws-lambda-events/string-null-none/attributevalue";
import { encodeKafkaEvent } from "aws-lambda-events/string-null-empty/kafka";
import { encodeS3Event } from "aws-lambda-events/string-null-empty/s3";
import { encodeSQSEventResponse } from "aws-lambda-events/string-null-none/streams";
import { expectTypeOf, test } from "vitest";

test("Init makes every property optional, at every depth, in both modes", () => {
  const nothing: Init<empty.S3Event> = {};
  const record: Init<empty.S3Event> = { Records: [{}] };
  const deep: Init<empty.S3Event> = { Records: [{ s3: { object: { key: "a+b" } } }] };
  const same: Init<none.S3Event> = deep;
  void [nothing, record, same];
  expectTypeOf<Init<empty.S3Entity>>().toEqualTypeOf<{
    s3SchemaVersion?: string | undefined;
    configurationId?: string | undefined;
    bucket?:
      | {
          name?: string | undefined;
          ownerIdentity?: { principalId?: string | undefined } | undefined;
          arn?: string | undefined;
        }
      | undefined;
    object?:
      | {
          key?: string | undefined;
          size?: number | undefined;
          urlDecodedKey?: string | undefined;
          versionId?: string | undefined;
          eTag?: string | undefined;
          sequencer?: string | undefined;
        }
      | undefined;
  }>();
  expectTypeOf<Init<none.S3Event>>().toEqualTypeOf<Init<empty.S3Event>>();
});

test("undefined may be written for any property", () => {
  const event: Init<empty.S3Event> = { Records: undefined };
  const entity: Init<empty.S3Entity> = { bucket: { name: undefined, ownerIdentity: undefined } };
  void [event, entity];
});

test("a response is written by hand with what matters in it", () => {
  const response: Init<none.APIGatewayProxyResponse> = {
    statusCode: 200,
    headers: { "content-type": "text/plain" },
    body: "x",
  };
  const header: Init<none.APIGatewayProxyResponse> = { headers: { "x-maybe": undefined } };
  const lists: Init<none.APIGatewayProxyResponse> = { multiValueHeaders: { "set-cookie": ["a=1", "b=2"] } };
  const failures: Init<none.SQSEventResponse> = { batchItemFailures: [{ itemIdentifier: "1" }] };
  void [response, header, lists, failures];
});

test("a wrong type is refused, at any depth", () => {
  // @ts-expect-error a status code is a number
  const status: Init<none.APIGatewayProxyResponse> = { statusCode: "200" };
  // @ts-expect-error headers are strings
  const header: Init<none.APIGatewayProxyResponse> = { headers: { "content-length": 1 } };
  // @ts-expect-error a body is a string
  const body: Init<none.APIGatewayProxyResponse> = { body: { message: "x" } };
  // @ts-expect-error null is not a value that Go would write for a string
  const nothing: Init<none.APIGatewayProxyResponse> = { body: null };
  // @ts-expect-error a key is a string
  const key: Init<none.S3Event> = { Records: [{ s3: { object: { key: 1 } } }] };
  // @ts-expect-error a list holds no undefined
  const hole: Init<none.S3Event> = { Records: [undefined] };
  void [status, header, body, nothing, key, hole];
});

test("an unknown property is refused", () => {
  // @ts-expect-error it is `statusCode`
  const wrongCase: Init<none.APIGatewayProxyResponse> = { statuscode: 200 };
  // @ts-expect-error it is `itemIdentifier`
  const deep: Init<none.SQSEventResponse> = { batchItemFailures: [{ id: "1" }] };
  void [wrongCase, deep];
});

test("Dates and bytes are left whole", () => {
  expectTypeOf<Init<Date>>().toEqualTypeOf<Date>();
  expectTypeOf<Init<Uint8Array>>().toEqualTypeOf<Uint8Array>();
  expectTypeOf<Init<empty.Window>>().toEqualTypeOf<{ start?: Date | undefined; end?: Date | undefined }>();
  expectTypeOf<Init<empty.SQSMessageAttribute>>().toEqualTypeOf<{
    stringValue?: string | undefined;
    binaryValue?: Uint8Array | undefined;
    stringListValues?: readonly string[] | undefined;
    binaryListValues?: readonly Uint8Array[] | undefined;
    dataType?: string | undefined;
  }>();
  // @ts-expect-error a time is a Date, not its text
  const time: Init<empty.S3EventRecord> = { eventTime: "2024-01-01T00:00:00Z" };
  // @ts-expect-error bytes are bytes, not base64
  const bytes: Init<empty.KinesisRecord> = { data: "aGk=" };
  void [time, bytes];
});

test("a Buffer is bytes, and so may be written", () => {
  const record = (buffer: ReturnType<typeof Uint8Array.from>): Init<none.KinesisRecord> => ({ data: buffer });
  void record;
});

test("enums are left open, with their literals", () => {
  expectTypeOf<Init<none.CloudFormationCustomResourceStatusType>>().toEqualTypeOf<
    "SUCCESS" | "FAILED" | (string & {})
  >();
  expectTypeOf<Pick<Init<empty.CloudFormationCustomResourceResponse>, "Status">>().toEqualTypeOf<{
    Status?: "SUCCESS" | "FAILED" | (string & {}) | undefined;
  }>();
  const own: Init<none.CloudFormationCustomResourceResponse> = { Status: "NEW_AT_AWS", Data: { nested: { a: [1] } } };
  void own;
  // @ts-expect-error an enum is a string
  const object: Init<none.CloudFormationCustomResourceResponse> = { Status: {} };
  // @ts-expect-error nor is it a number
  const number: Init<none.KinesisFirehoseResponseRecordOTFMetadata> = { operation: 1 };
  void [object, number];
});

test("unknown is left unknown", () => {
  expectTypeOf<Init<unknown>>().toBeUnknown();
  expectTypeOf<Init<none.CloudWatchEvent>["detail"]>().toBeUnknown();
});

test("the values of a map are themselves written in part", () => {
  expectTypeOf<Init<empty.CognitoEvent>["datasetRecords"]>().toEqualTypeOf<
    | {
        readonly [name: string]: {
          newValue?: string | undefined;
          oldValue?: string | undefined;
          op?: string | undefined;
        };
      }
    | undefined
  >();
  const event: Init<empty.KafkaEvent> = {
    records: { "topic-0": [{ offset: 1, headers: [{ name: Uint8Array.of(1) }] }, {}] },
  };
  void event;
});

test("null is written where a Go pointer is an element", () => {
  const slots: Init<none.Slots> = { size: "L", crust: null };
  const set: Init<none.ECSContainerInstanceEventResource> = { stringSetValue: ["22", null] };
  const policies: Init<none.IoTCoreCustomAuthorizerResponse> = { policyDocuments: [{ Version: "1" }, null] };
  void [slots, set, policies];
});

test("a struct without fields takes no properties", () => {
  const ok: Init<none.CognitoEventUserPoolsPreAuthentication> = { response: {} };
  void ok;
  // @ts-expect-error there is nothing to write there
  const event: Init<none.CognitoEventUserPoolsPreAuthentication> = { response: { claims: {} } };
  void event;
});

test("an embedded struct is written beside the other fields", () => {
  const event: Init<empty.DynamoDBTimeWindowEvent> = {
    Records: [{ dynamodb: { NewImage: { Id: { N: "1" } } } }],
    shardId: "s",
    window: { start: new Date(0) },
  };
  void event;
});

test("a DynamoDB value is written whole", () => {
  expectTypeOf<Init<none.DynamoDBAttributeValue>>().toEqualTypeOf<none.DynamoDBAttributeValue>();
  // @ts-expect-error it is exactly one of its types
  const nothing: Init<none.DynamoDBStreamRecord> = { NewImage: { Id: {} } };
  void nothing;
});

test("an event is its own Init, so what was decoded may be changed and encoded", () => {
  expectTypeOf<none.APIGatewayProxyRequest>().toExtend<Init<none.APIGatewayProxyRequest>>();
  expectTypeOf<empty.DynamoDBEvent>().toExtend<Init<empty.DynamoDBEvent>>();
  expectTypeOf<none.LexEvent>().toExtend<Init<empty.LexEvent>>();
});

test("an encoder of an answer wants what the receiver demands, at every depth", () => {
  type Failures = Answer<typeof encodeSQSEventResponse>;
  expectTypeOf<Failures>().toEqualTypeOf<{
    batchItemFailures?: readonly { itemIdentifier: string }[] | undefined;
  }>();
  type Http = Answer<typeof encodeAPIGatewayProxyResponse>;
  const least: Http = { statusCode: 204 };
  // @ts-expect-error there is no status code
  const none204: Http = { body: "x" };
  // @ts-expect-error nor may it be undefined
  const undefined204: Http = { statusCode: undefined };
  // @ts-expect-error an item that failed has an identifier
  const failures: Failures = { batchItemFailures: [{}] };
  // @ts-expect-error what was decoded may lack it
  const decoded: Http = {} as none.APIGatewayProxyResponse;
  void [least, none204, undefined204, failures, decoded];
});

test("what is demanded is no part of the type", () => {
  expectTypeOf<keyof none.SQSBatchItemFailure>().toEqualTypeOf<"itemIdentifier">();
  const whole: Required<none.SQSBatchItemFailure> = { itemIdentifier: "a" };
  void whole;
});

test("what cannot be changed may be encoded", () => {
  const failures = { batchItemFailures: [{ itemIdentifier: "a" }] } as const;
  encodeSQSEventResponse(failures);
});

test("encodeX takes an Init<X> and gives a JSON object", () => {
  expectTypeOf(encodeAPIGatewayProxyResponse).toEqualTypeOf<
    (value: Init<none.APIGatewayProxyResponse, "statusCode">) => JsonObject
  >();
  expectTypeOf(encodeS3Event).toEqualTypeOf<(value: Init<empty.S3Event>) => JsonObject>();
  expectTypeOf(encodeSQSEventResponse)
    .parameter(0)
    .toEqualTypeOf<Init<none.SQSEventResponse, "batchItemFailures.itemIdentifier">>();
  expectTypeOf(encodeKafkaEvent).returns.toEqualTypeOf<JsonObject>();
  expectTypeOf(encodeDynamoDBAttributeValue).toBeCallableWith({ S: "x" });
  expectTypeOf(encodeDynamoDBAttributeValue).returns.toEqualTypeOf<JsonObject>();
  expectTypeOf<JsonObject>().toEqualTypeOf<{ [name: string]: unknown }>();
  // @ts-expect-error a status code is a number
  encodeAPIGatewayProxyResponse({ statusCode: "200" });
  // @ts-expect-error an event is needed, if only an empty one
  encodeS3Event();
});
