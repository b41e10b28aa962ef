import { DecodeError } from "aws-lambda-events/decode-error";
import { encodeAPIGatewayProxyResponse } from "aws-lambda-events/apigw";
import { ConnectResponse } from "aws-lambda-events/connect";
import { CloudWatchEvent, EventBridgeEvent } from "aws-lambda-events/cloudwatch-events";
import { CodeCommitEvent } from "aws-lambda-events/code-commit";
import { DynamoDBEvent } from "aws-lambda-events/dynamodb";
import { KinesisEvent } from "aws-lambda-events/kinesis";
import { S3Event } from "aws-lambda-events/s3";
import { SNSEvent } from "aws-lambda-events/sns";
import { SQSEvent } from "aws-lambda-events/sqs";
import * as empty from "aws-lambda-events/string-null-empty";
import * as none from "aws-lambda-events/string-null-none";
import { describe, expect, test } from "vitest";
import { readUpstream } from "../../conformance/fixtures/read-fixture.js";

/* What a user of the package sees, on the real S3 fixture and on small payloads written here. */

const s3 = (): { Records: { [name: string]: unknown; s3: { object: { [name: string]: unknown } } }[] } =>
  JSON.parse(readUpstream("events/testdata/s3-event.json"));

function errorOf(decode: () => unknown): DecodeError {
  try {
    decode();
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** The paths and kinds of what is wrong. */
function issuesOf(decode: () => unknown): string[] {
  return errorOf(decode).issues.map(({ message }) => message);
}

describe("S3Event", () => {
  test("gives times as Date and keys without their URL escapes", () => {
    const payload = s3();
    const object = payload.Records[0]?.s3.object ?? {};
    object.key = "summer+%C3%A4%2F1.jpg";
    const [record] = S3Event.parse(payload).Records;
    expect(record?.eventTime).toEqual(new Date("1970-01-01T00:00:00.123Z"));
    expect(record?.s3.object.key).toBe("summer+%C3%A4%2F1.jpg");
    expect(record?.s3.object.urlDecodedKey).toBe("summer ä/1.jpg");
  });

  test("names a wrong type three levels down by its full path", () => {
    const payload = s3();
    Object.assign(payload.Records[0]?.s3.object ?? {}, { size: "1024" });
    const error = errorOf(() => S3Event.parse(payload));
    expect(error.event).toBe("S3Event");
    expect(error.issues[0]?.path).toEqual(["Records", 0, "s3", "object", "size"]);
    expect(error.issues[0]?.received).toBe("string");
  });

  test("reports two wrong fields as two issues", () => {
    const payload = s3();
    Object.assign(payload.Records[0] ?? {}, { awsRegion: 7, eventTime: "yesterday" });
    const { issues, issueCount, message } = errorOf(() => S3Event.parse(payload));
    expect(issues.map(({ path }) => path.join("."))).toEqual(["Records.0.awsRegion", "Records.0.eventTime"]);
    expect(issueCount).toBe(2);
    expect(message).toMatch(
      /^not an S3Event: Records\[0\]\.awsRegion: expected string, received number \(and 1 more\)$/,
    );
  });

  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
  test("says of the test message of S3 what it is, and nothing else", () => {
    const notice = {
      Service: "Amazon S3",
      Event: "s3:TestEvent",
      Time: "2025-03-14T09:26:53.381Z",
      Bucket: "shop-uploads",
      RequestId: "7QX3M0K9WZ5T1D2B",
      HostId: "c2FtcGxlIGV4dGVuZGVkIHJlcXVlc3QgaWQ=",
    };
    const message = 'Event: expected other than "s3:TestEvent", which S3 sends when notifications are set up';
    for (const decoder of [none.S3Event, empty.S3Event]) {
      for (const payload of [notice, { ...notice, Records: [] }, { ...notice, Records: s3().Records }]) {
        const error = errorOf(() => decoder.parse(payload));
        expect(error.message).toBe(`not an S3Event: ${message}`);
        expect(error.issues).toEqual([{ path: ["Event"], expected: expect.any(String), received: "string", message }]);
      }
      expect(() => decoder.parseJson(JSON.stringify(notice))).toThrow(message);
    }
    expect(none.S3TestEvent.parse(notice)).toMatchObject({ Bucket: "shop-uploads" });
    expect(issuesOf(() => S3Event.parse({ Event: "s3:ObjectCreated:Put" }))).toEqual([
      "Records: expected array, received undefined",
    ]);
  });

  test("lists a hundred issues and counts the rest", () => {
    const { issues, issueCount } = errorOf(() => S3Event.parse({ Records: Array.from({ length: 150 }, () => 7) }));
    expect(issues).toHaveLength(100);
    expect(issueCount).toBe(150);
  });

  test("refuses a key with a broken escape at the key", () => {
    const payload = s3();
    Object.assign(payload.Records[0]?.s3.object ?? {}, { key: "100%" });
    expect(errorOf(() => S3Event.parse(payload)).issues[0]?.path).toEqual(["Records", 0, "s3", "object", "key"]);
  });

  test("never shows a payload value", () => {
    const payload = s3();
    Object.assign(payload.Records[0] ?? {}, { eventTime: "hunter2", awsRegion: ["hunter2"] });
    const error = errorOf(() => S3Event.parse(payload));
    expect(JSON.stringify([error, error.message, error.stack, error.cause])).not.toContain("hunter2");
    const text = errorOf(() => S3Event.parseJson('{"password": hunter2}'));
    expect(JSON.stringify([text, text.message, text.stack, text.cause])).not.toContain("hunter2");
  });

  test("says by line and column where text is no JSON", () => {
    expect(errorOf(() => S3Event.parseJson('{\n  "Records": [,]\n}')).message).toContain("line 2, column 15");
  });

  test.each([null, undefined, 7, "text", true, []])("refuses %j as a payload", (payload) => {
    expect(S3Event.safeParse(payload).success).toBe(false);
    expect(S3Event["~standard"].validate(payload)).toHaveProperty("issues");
  });

  test("drops what it does not know, and keeps the payload as it was", () => {
    const payload = Object.freeze({ Records: Object.freeze([]), extra: 1 });
    expect(S3Event.parse(payload)).toStrictEqual({ Records: [] });
  });
});

describe("the two string modes", () => {
  test("differ in what absent, null and empty strings become", () => {
    const payload = { Records: [{ body: null, messageId: "", eventSource: "aws:sqs" }] };
    const [inNone] = none.SQSEvent.parse(payload).Records;
    const [inEmpty] = empty.SQSEvent.parse(payload).Records;
    expect([inNone?.body, inNone?.messageId, inNone?.awsRegion, inNone?.eventSource]).toEqual([
      undefined,
      undefined,
      undefined,
      "aws:sqs",
    ]);
    expect([inEmpty?.body, inEmpty?.messageId, inEmpty?.awsRegion, inEmpty?.eventSource]).toEqual([
      "",
      "",
      "",
      "aws:sqs",
    ]);
  });

  test("agree that lists, maps and nested objects are always there", () => {
    for (const { APIGatewayV2HTTPRequest } of [none, empty]) {
      const request = APIGatewayV2HTTPRequest.parse({ headers: null, requestContext: {} });
      expect([request.headers, request.cookies, request.requestContext.http !== undefined]).toEqual([{}, [], true]);
    }
  });

  test("differ in a null within a map of strings", () => {
    const payload = { requestContext: { elb: {} }, headers: { accept: "*/*", cookie: null, "x-empty": "" } };
    expect(none.ALBTargetGroupRequest.parse(payload).headers).toEqual({ accept: "*/*", "x-empty": "" });
    expect(empty.ALBTargetGroupRequest.parse(payload).headers).toEqual({ accept: "*/*", cookie: "", "x-empty": "" });
  });

  test("give Go's zero time, or nothing, for a time that is absent", () => {
    const payload = { Records: [{}] };
    expect(none.S3Event.parse(payload).Records[0]?.eventTime).toBeUndefined();
    expect(empty.S3Event.parse(payload).Records[0]?.eventTime).toEqual(new Date("0001-01-01T00:00:00Z"));
  });
});

describe("hostile payloads", () => {
  const nested = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));
  const item = (levels: number): unknown => JSON.parse(`${'{"M":{"a":'.repeat(levels)}{"S":"x"}${"}}".repeat(levels)}`);
  const change = (value: unknown): unknown => ({ Records: [{ dynamodb: { NewImage: { value } } }] });

  test("100,000 levels are refused where they are decoded", () => {
    expect(issuesOf(() => S3Event.parse({ Records: nested(100_000) }))).toEqual([
      "Records[0]: expected object, received array",
    ]);
    expect(DynamoDBEvent.safeParse(change(item(100_000))).success).toBe(false);
    expect(S3Event.safeParse(nested(100_000)).success).toBe(false);
  });

  test("100,000 levels pass where nothing is decoded", () => {
    expect(S3Event.parse({ Records: [], extra: nested(100_000) })).toStrictEqual({ Records: [] });
    const deep = nested(100_000);
    expect(CloudWatchEvent.parse({ "detail-type": "Deep", detail: deep }).detail).toBe(deep);
  });

  test("a DynamoDB value may nest as deep as Go lets the whole document: 10,000 brackets", () => {
    // Five brackets are open around the value; each M opens two more, and the S within opens one.
    expect(DynamoDBEvent.safeParse(change(item(4_997))).success).toBe(true);
    expect(DynamoDBEvent.safeParse(change(item(4_998))).success).toBe(false);
  });

  test("__proto__ and constructor are names like any other", () => {
    const payload: unknown = JSON.parse(
      '{"requestContext":{"elb":{}},"headers":{"__proto__":"a","constructor":"b"},' +
        '"multiValueHeaders":{"__proto__":["c"]}}',
    );
    for (const { ALBTargetGroupRequest } of [none, empty]) {
      const { headers, multiValueHeaders } = ALBTargetGroupRequest.parse(payload);
      expect(Object.entries(headers)).toEqual([
        ["__proto__", "a"],
        ["constructor", "b"],
      ]);
      expect(Object.getPrototypeOf(multiValueHeaders)).toBe(Object.prototype);
      expect(Object.entries(multiValueHeaders)).toEqual([["__proto__", ["c"]]]);
    }
    const wrong: unknown = JSON.parse('{"requestContext":{"elb":{}},"headers":{"__proto__":null,"a":null}}');
    expect(Object.keys(none.ALBTargetGroupRequest.parse(wrong).headers)).toEqual([]);
    expect(Object.entries(empty.ALBTargetGroupRequest.parse(wrong).headers)).toEqual([
      ["__proto__", ""],
      ["a", ""],
    ]);
    expect(issuesOf(() => S3Event.parse(JSON.parse('{"Records":[{"responseElements":{"__proto__":1}}]}')))).toEqual([
      "Records[0].responseElements.__proto__: expected string, received number",
    ]);
  });
});

describe("what JavaScript takes and Go refuses", () => {
  const eventTime = (time: string): unknown => ({ Records: [{ eventTime: time }] });
  const data = (text: unknown): unknown => ({ Records: [{ kinesis: { data: text } }] });
  const part = (number: number): unknown => ({ Records: [{ eventPartNumber: number }] });
  const size = (number: number): unknown => ({ Records: [{ s3: { object: { size: number } } }] });

  test.each([
    "2024-02-30T00:00:00Z",
    "2024-01-01",
    "2024-01-01T00:00:00",
    "2024-01-01T24:00:00Z",
    "2024-01-01T00:00:60Z",
    "2024-01-01t00:00:00Z",
    "2024-01-01T00:00:00z",
    "2024-01-01 00:00:00Z",
    "2024-01-01T00:00Z",
    "+002024-01-01T00:00:00Z",
    "Mon, 01 Jan 2024 00:00:00 GMT",
    "",
  ])("the time %j", (text) => {
    expect(issuesOf(() => S3Event.parse(eventTime(text)))).toEqual([
      expect.stringMatching(/^Records\[0\]\.eventTime: expected .*, received string$/),
    ]);
  });

  test.each(["YQ", "YQ=", "YQ==YQ==", "YQ=a", "_-_-", "YQ= =", "a b c d ", "YQ==="])("the base64 %j", (text) => {
    expect(issuesOf(() => KinesisEvent.parse(data(text)))).toEqual([
      expect.stringMatching(/^Records\[0\]\.kinesis\.data: expected .*base64.*, received string$/),
    ]);
  });

  test("but base64 with line ends and stray trailing bits is what Go takes", () => {
    const [record] = KinesisEvent.parse(data("aGVs\r\nbG9=")).Records;
    expect(record?.kinesis.data).toEqual(Uint8Array.from(Buffer.from("hello")));
    expect(Buffer.isBuffer(record?.kinesis.data)).toBe(false);
  });

  test.each([1.5, 1e300, 2 ** 64, Number.NaN, Number.POSITIVE_INFINITY])("%d for an int64", (number) => {
    expect(S3Event.safeParse(size(number)).success).toBe(false);
  });

  test.each([-1, -0, 1.5, 2 ** 65])("%d for a uint64", (number) => {
    expect(CodeCommitEvent.safeParse(part(number)).success).toBe(false);
  });
});

describe("the rest of the surface", () => {
  test("an EventBridge event may have a string for its detail, as the Scheduler sends it", () => {
    expect(CloudWatchEvent.parse({ "detail-type": "Scheduled Event", detail: "{}" }).detail).toBe("{}");
  });

  test("an alias is the same decoder under another name", () => {
    expect(EventBridgeEvent).toBe(CloudWatchEvent);
  });

  test("a root may be a map", () => {
    expect(ConnectResponse.parse({ result: "ok" })).toEqual({ result: "ok" });
    expect(issuesOf(() => ConnectResponse.parse({ result: 7 }))).toEqual(["result: expected string, received number"]);
  });

  test("another spelling that AWS sends is read, and the declared one wins", () => {
    const sns = (entity: object): string | undefined =>
      SNSEvent.parse({ Records: [{ Sns: entity }] }).Records[0]?.Sns.SigningCertUrl;
    expect(sns({ SigningCertURL: "b" })).toBe("b");
    expect(sns({ SigningCertUrl: "a", SigningCertURL: "b" })).toBe("a");
    expect(issuesOf(() => SNSEvent.parse({ Records: [{ Sns: { SigningCertURL: 1 } }] }))).toEqual([
      "Records[0].Sns.SigningCertURL: expected string, received number",
    ]);
  });

  test("a response is encoded with what was written, and nothing else", () => {
    const response = { statusCode: 200, body: "x" };
    expect(encodeAPIGatewayProxyResponse(response)).toStrictEqual(response);
  });

  test("functions of a decoder need no receiver", () => {
    const { parse, safeParse, parseJson } = SQSEvent;
    expect([{ Records: [] }].map(parse)).toEqual([{ Records: [] }]);
    expect(safeParse({ Records: [] }).success).toBe(true);
    expect(parseJson('{"Records":[]}')).toEqual({ Records: [] });
  });
});
