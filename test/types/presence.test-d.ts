import type * as empty from "aws-lambda-events/string-null-empty";
import type * as none from "aws-lambda-events/string-null-none";
import { expectTypeOf, test } from "vitest";

test("a string is optional in none and always there in empty", () => {
  expectTypeOf<Pick<none.S3Bucket, "name">>().toEqualTypeOf<{ name?: string | undefined }>();
  expectTypeOf<Pick<empty.S3Bucket, "name">>().toEqualTypeOf<{ name: string }>();
});

test("a number is optional in none and always there in empty", () => {
  expectTypeOf<Pick<none.S3Object, "size">>().toEqualTypeOf<{ size?: number | undefined }>();
  expectTypeOf<Pick<empty.S3Object, "size">>().toEqualTypeOf<{ size: number }>();
});

test("in answers everything is optional in both modes, also where events have it", () => {
  interface Headers {
    statusCode?: number | undefined;
    headers?: { [name: string]: string | undefined } | undefined;
    isBase64Encoded?: boolean | undefined;
  }
  expectTypeOf<Pick<none.APIGatewayProxyResponse, keyof Headers>>().toEqualTypeOf<Headers>();
  expectTypeOf<Pick<empty.APIGatewayProxyResponse, keyof Headers>>().toEqualTypeOf<Headers>();
  expectTypeOf<empty.GroupConfiguration>().toEqualTypeOf<{
    groupsToOverride?: string[] | undefined;
    iamRolesToOverride?: string[] | undefined;
    preferredRole?: string | undefined;
  }>();
  expectTypeOf<empty.CognitoEventUserPoolsPreSignup["response"]>().toEqualTypeOf<{
    autoConfirmUser?: boolean | undefined;
    autoVerifyEmail?: boolean | undefined;
    autoVerifyPhone?: boolean | undefined;
  }>();
});

test("a boolean is optional in none and always there in empty", () => {
  expectTypeOf<Pick<none.SimpleEmailMessage, "headersTruncated">>().toEqualTypeOf<{
    headersTruncated?: boolean | undefined;
  }>();
  expectTypeOf<Pick<empty.SimpleEmailMessage, "headersTruncated">>().toEqualTypeOf<{ headersTruncated: boolean }>();
});

test("a time is a Date, optional in none and always there in empty", () => {
  expectTypeOf<Pick<none.S3EventRecord, "eventTime">>().toEqualTypeOf<{ eventTime?: Date | undefined }>();
  expectTypeOf<Pick<empty.S3EventRecord, "eventTime">>().toEqualTypeOf<{ eventTime: Date }>();
});

test("every time of AWS's own making is a Date too", () => {
  expectTypeOf<none.Window>().toEqualTypeOf<{ start?: Date | undefined; end?: Date | undefined }>();
  expectTypeOf<empty.Window>().toEqualTypeOf<{ start: Date; end: Date }>();
  expectTypeOf<Pick<none.KinesisRecord, "approximateArrivalTimestamp">>().toEqualTypeOf<{
    approximateArrivalTimestamp?: Date | undefined;
  }>();
  expectTypeOf<empty.KinesisRecord["approximateArrivalTimestamp"]>().toEqualTypeOf<Date>();
  expectTypeOf<Pick<none.KafkaRecord, "timestamp">>().toEqualTypeOf<{ timestamp?: Date | undefined }>();
  expectTypeOf<empty.KafkaRecord["timestamp"]>().toEqualTypeOf<Date>();
  expectTypeOf<Pick<none.CodeBuildPhase, "start-time">>().toEqualTypeOf<{
    "start-time"?: Date | undefined;
  }>();
  expectTypeOf<empty.CodeBuildPhase["start-time"]>().toEqualTypeOf<Date>();
  expectTypeOf<Pick<none.CodeCommitRecord, "eventTime">>().toEqualTypeOf<{ eventTime?: Date | undefined }>();
  expectTypeOf<empty.CodeCommitRecord["eventTime"]>().toEqualTypeOf<Date>();
});

test("durations and build numbers are numbers, optional in none and always there in empty", () => {
  type Named = "duration-in-seconds";
  expectTypeOf<Pick<none.CodeBuildPhase, Named>>().toEqualTypeOf<{ [K in Named]?: number | undefined }>();
  expectTypeOf<Pick<empty.CodeBuildPhase, Named>>().toEqualTypeOf<{ [K in Named]: number }>();
  type Other = "timeout-in-minutes" | "build-number";
  expectTypeOf<Pick<none.CodeBuildEventAdditionalInformation, Other>>().toEqualTypeOf<{
    [K in Other]?: number | undefined;
  }>();
  expectTypeOf<Pick<empty.CodeBuildEventAdditionalInformation, Other>>().toEqualTypeOf<{ [K in Other]: number }>();
});

test("bytes are a Uint8Array, optional in none and always there in empty", () => {
  expectTypeOf<Pick<none.KinesisRecord, "data">>().toEqualTypeOf<{ data?: Uint8Array | undefined }>();
  expectTypeOf<Pick<empty.KinesisRecord, "data">>().toEqualTypeOf<{ data: Uint8Array }>();
});

test("lists and maps are always there, in both modes", () => {
  expectTypeOf<none.S3Event>().toEqualTypeOf<{ Records: none.S3EventRecord[] }>();
  expectTypeOf<empty.S3Event>().toEqualTypeOf<{ Records: empty.S3EventRecord[] }>();
  expectTypeOf<Pick<none.CognitoEvent, "datasetRecords">>().toEqualTypeOf<{
    datasetRecords: { [name: string]: none.CognitoDatasetRecord };
  }>();
  expectTypeOf<Pick<empty.CognitoEvent, "datasetRecords">>().toEqualTypeOf<{
    datasetRecords: { [name: string]: empty.CognitoDatasetRecord };
  }>();
});

test("omitempty does not make a list or a map optional", () => {
  expectTypeOf<Pick<none.APIGatewayV2HTTPRequest, "cookies">>().toEqualTypeOf<{ cookies: string[] }>();
  expectTypeOf<Pick<none.LexEvent, "sessionAttributes">>().toEqualTypeOf<{
    sessionAttributes: { [name: string]: string | undefined };
  }>();
});

test("a struct by value is always there, in both modes", () => {
  expectTypeOf<Pick<none.S3EventRecord, "s3">>().toEqualTypeOf<{ s3: none.S3Entity }>();
  expectTypeOf<Pick<empty.S3EventRecord, "s3">>().toEqualTypeOf<{ s3: empty.S3Entity }>();
});

test("a struct with omitempty is optional in none and always there in empty", () => {
  expectTypeOf<Pick<none.APIGatewayV2HTTPRequestContext, "authentication">>().toEqualTypeOf<{
    authentication?: none.APIGatewayV2HTTPRequestContextAuthentication | undefined;
  }>();
  expectTypeOf<Pick<empty.APIGatewayV2HTTPRequestContext, "authentication">>().toEqualTypeOf<{
    authentication: empty.APIGatewayV2HTTPRequestContextAuthentication;
  }>();
});

test("a number, boolean or time with omitempty is as without it", () => {
  expectTypeOf<Pick<none.S3Object, "size">>().toEqualTypeOf<{ size?: number | undefined }>();
  expectTypeOf<Pick<empty.S3Object, "size">>().toEqualTypeOf<{ size: number }>();
  expectTypeOf<Pick<none.CodeCommitReference, "created">>().toEqualTypeOf<{ created?: boolean | undefined }>();
  expectTypeOf<Pick<empty.CodeCommitReference, "created">>().toEqualTypeOf<{ created: boolean }>();
  expectTypeOf<Pick<none.DynamoDBStreamRecord, "ApproximateCreationDateTime">>().toEqualTypeOf<{
    ApproximateCreationDateTime?: Date | undefined;
  }>();
  expectTypeOf<Pick<empty.DynamoDBStreamRecord, "ApproximateCreationDateTime">>().toEqualTypeOf<{
    ApproximateCreationDateTime: Date;
  }>();
});

test("a pointer is optional in both modes, whatever it points to", () => {
  expectTypeOf<Pick<none.SQSMessageAttribute, "stringValue">>().toEqualTypeOf<{ stringValue?: string | undefined }>();
  expectTypeOf<Pick<empty.SQSMessageAttribute, "stringValue">>().toEqualTypeOf<{ stringValue?: string | undefined }>();
  expectTypeOf<Pick<empty.AppSyncLambdaAuthorizerResponse, "ttlOverride">>().toEqualTypeOf<{
    ttlOverride?: number | undefined;
  }>();
  expectTypeOf<Pick<empty.APIGatewayCustomAuthorizerContext, "boolKey">>().toEqualTypeOf<{
    boolKey?: boolean | undefined;
  }>();
  expectTypeOf<Pick<none.DynamoDBEventRecord, "userIdentity">>().toEqualTypeOf<{
    userIdentity?: none.DynamoDBUserIdentity | undefined;
  }>();
  expectTypeOf<Pick<empty.DynamoDBEventRecord, "userIdentity">>().toEqualTypeOf<{
    userIdentity?: empty.DynamoDBUserIdentity | undefined;
  }>();
});

test("interface{} and json.RawMessage are optional and unknown, in both modes", () => {
  expectTypeOf<Pick<none.APIGatewayWebsocketProxyRequestContext, "authorizer">>().toEqualTypeOf<{
    authorizer?: unknown;
  }>();
  expectTypeOf<Pick<empty.APIGatewayWebsocketProxyRequestContext, "authorizer">>().toEqualTypeOf<{
    authorizer?: unknown;
  }>();
  expectTypeOf<Pick<none.CloudWatchEvent, "detail">>().toEqualTypeOf<{ detail?: unknown }>();
  expectTypeOf<Pick<empty.CloudWatchEvent, "detail">>().toEqualTypeOf<{ detail?: unknown }>();
  expectTypeOf<none.CloudWatchEvent["detail"]>().toBeUnknown();
});

test("a property says what it can be: undefined can be written into an optional one, and only there", () => {
  const bucket: none.S3UserIdentity = { principalId: undefined };
  void bucket;
  // @ts-expect-error a string is always there in empty
  const identity: empty.S3UserIdentity = { principalId: undefined };
  void identity;
  // @ts-expect-error a string is always there in empty
  const nothing: empty.S3UserIdentity = {};
  void nothing;
  // @ts-expect-error `null` is never the decoded value of a string
  const withNull: none.S3UserIdentity = { principalId: null };
  void withNull;
});

test("a string of none must be checked before use, one of empty need not", () => {
  const upperCase = (none: none.S3Bucket, empty: empty.S3Bucket): string[] => [
    // @ts-expect-error it may be undefined
    none.name.toUpperCase(),
    none.name?.toUpperCase() ?? "",
    empty.name.toUpperCase(),
    none.ownerIdentity.principalId ?? "",
  ];
  void upperCase;
});

test("an event of empty may go wherever one of none is expected, and not the other way round", () => {
  expectTypeOf<empty.S3Event>().toExtend<none.S3Event>();
  expectTypeOf<empty.APIGatewayV2HTTPRequest>().toExtend<none.APIGatewayV2HTTPRequest>();
  expectTypeOf<empty.DynamoDBEvent>().toExtend<none.DynamoDBEvent>();
  expectTypeOf<none.S3Event>().not.toExtend<empty.S3Event>();
});

test("properties keep their name on the wire", () => {
  expectTypeOf<none.CloudWatchEvent>().toHaveProperty("detail-type");
  expectTypeOf<none.DynamoDBEventRecord>().toHaveProperty("eventSourceARN");
  expectTypeOf<none.S3EventRecord>().not.toHaveProperty("PrincipalID");
});

test("urlDecodedKey is a field of S3Object like the others", () => {
  expectTypeOf<Pick<none.S3Object, "key" | "urlDecodedKey">>().toEqualTypeOf<{
    key?: string | undefined;
    urlDecodedKey?: string | undefined;
  }>();
  expectTypeOf<Pick<empty.S3Object, "key" | "urlDecodedKey">>().toEqualTypeOf<{ key: string; urlDecodedKey: string }>();
});
