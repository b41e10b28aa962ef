import {
  encodeALBTargetGroupResponse,
  encodeAPIGatewayProxyResponse,
  encodeCloudFormationCustomResourceResponse,
  encodeCognitoEventUserPoolsPreTokenGen,
  encodeKinesisFirehoseResponse,
  encodeS3Event,
  encodeSQSEventResponse,
} from "aws-lambda-events";
import * as empty from "aws-lambda-events/string-null-empty";
import * as none from "aws-lambda-events/string-null-none";
import { describe, expect, test } from "vitest";

/** As Cognito sends it: the function has not said anything yet. */
const PRE_TOKEN = {
  version: "1",
  triggerSource: "TokenGeneration_Authentication",
  region: "eu-central-1",
  userPoolId: "eu-central-1_example",
  userName: "mara",
  callerContext: { awsSdkVersion: "aws-sdk-unknown-unknown", clientId: "example" },
  request: {
    userAttributes: { sub: "a", email: "mara@example.com" },
    clientMetadata: { app: "shop" },
    groupConfiguration: { groupsToOverride: ["readers"], iamRolesToOverride: [], preferredRole: null },
  },
  response: { claimsOverrideDetails: null },
};

describe.each([
  ["string-null-none", none],
  ["string-null-empty", empty],
])("in %s", (_mode, { CognitoEventUserPoolsPreTokenGen: Trigger, APIGatewayProxyResponse: Response }) => {
  test("a Cognito trigger that is given back as it came takes nobody out of a group", () => {
    expect(encodeCognitoEventUserPoolsPreTokenGen(Trigger.parse(PRE_TOKEN))).toEqual({
      ...PRE_TOKEN,
      request: {
        ...PRE_TOKEN.request,
        groupConfiguration: { groupsToOverride: ["readers"], iamRolesToOverride: [] },
      },
      response: {},
    });
  });

  test("what a trigger sets is all that is sent", () => {
    const event = Trigger.parse(PRE_TOKEN);
    event.response.claimsOverrideDetails = { claimsToAddOrOverride: { plan: "free" } };
    expect(encodeCognitoEventUserPoolsPreTokenGen(event).response).toEqual({
      claimsOverrideDetails: { claimsToAddOrOverride: { plan: "free" } },
    });
  });

  test("an empty text, list or map, 0 and false are something that was set", () => {
    const answer = { statusCode: 200, headers: {}, multiValueHeaders: { a: [] }, body: "", isBase64Encoded: false };
    expect(encodeAPIGatewayProxyResponse({ ...Response.parse(answer), statusCode: 200 })).toEqual(answer);
  });
});

test.each([
  [{ statusCode: 200, body: { message: "hello" } }, "body: expected string, received object"],
  [{ statusCode: 200, body: null }, "body: expected string, received null"],
  [{ statusCode: "200" }, "statusCode: expected integer of 64 bits, received string"],
  [{ statusCode: 200, headers: { a: 1 } }, "headers.a: expected string, received number"],
  [{ statusCode: 200, headers: new Map([["a", "b"]]) }, "headers: expected plain object, received object"],
  [{ statusCode: 200, headers: new Headers({ a: "b" }) }, "headers: expected plain object, received object"],
  [{ statusCode: 200, multiValueHeaders: { a: "b" } }, "multiValueHeaders.a: expected array, received string"],
  [{ statusCode: 200, isBase64Encoded: "true" }, "isBase64Encoded: expected boolean, received string"],
  [{ body: "x" }, "statusCode: expected integer of 64 bits, received undefined"],
  ["x", "expected object, received string"],
  [[], "expected object, received array"],
  [undefined, "expected object, received undefined"],
])("an HTTP response %j is refused with its path", (response, message) => {
  expect(() => encodeAPIGatewayProxyResponse(response as never)).toThrow(
    new TypeError(`not an APIGatewayProxyResponse: ${message}`),
  );
});

test("CloudFormation gets an id that is not empty, or nothing", () => {
  const failed = { Status: "FAILED", Reason: "no", StackId: "a", RequestId: "b", LogicalResourceId: "c" };
  const refusal = (given: string): TypeError =>
    new TypeError(`not a CloudFormationCustomResourceResponse: PhysicalResourceId: expected ${given}`);
  expect(() => encodeCloudFormationCustomResourceResponse(failed as never)).toThrow(
    refusal("string, received undefined"),
  );
  expect(() => encodeCloudFormationCustomResourceResponse({ ...failed, PhysicalResourceId: "" })).toThrow(
    refusal("string that is not empty, received string"),
  );
  const answer = { ...failed, PhysicalResourceId: "d" };
  expect(encodeCloudFormationCustomResourceResponse(answer)).toEqual(answer);
});

test("what is demanded of an element is named with its place", () => {
  const failures = [{ itemIdentifier: "a" }, {}] as never;
  expect(() => encodeSQSEventResponse({ batchItemFailures: failures })).toThrow(
    new TypeError("not an SQSEventResponse: batchItemFailures[1].itemIdentifier: expected string, received undefined"),
  );
  const records = [{ recordId: "a", data: Uint8Array.of(1) }] as never;
  expect(() => encodeKinesisFirehoseResponse({ records })).toThrow(/records\[0\]\.result: expected string/);
});

test("more than one thing that is wrong is counted", () => {
  const wrong = { statusCode: 200, headers: { a: 1 }, body: 2 };
  expect(() => encodeALBTargetGroupResponse(wrong as never)).toThrow(/received number \(and 1 more\)$/);
});

test("nothing of an event is demanded, and nothing is added", () => {
  expect(encodeS3Event({})).toEqual({});
  expect(encodeS3Event({ Records: [{ s3: { object: { key: "a" } } }] })).toEqual({
    Records: [{ s3: { object: { key: "a" } } }],
  });
});
