import * as empty from "aws-lambda-events/string-null-empty";
import * as none from "aws-lambda-events/string-null-none";
import { AppSyncOperation } from "aws-lambda-events/string-null-none/appsync";
import { expectTypeOf, test } from "vitest";

test("an enum lists its values, for completion, and takes a value that is new at AWS", () => {
  expectTypeOf<AppSyncOperation>().toEqualTypeOf<"Invoke" | "BatchInvoke" | (string & {})>();
  expectTypeOf<"Invoke" | "BatchInvoke">().toExtend<AppSyncOperation>();
  expectTypeOf<string>().toExtend<AppSyncOperation>();
  expectTypeOf<AppSyncOperation>().not.toEqualTypeOf<string>();
  // @ts-expect-error an enum of strings takes only strings
  const number: AppSyncOperation = 1;
  void number;
});

test("a field of an enum type is optional in none and always there in empty", () => {
  expectTypeOf<Pick<none.AppSyncResolverTemplate, "operation">>().toEqualTypeOf<{
    operation?: AppSyncOperation | undefined;
  }>();
  expectTypeOf<Pick<empty.AppSyncResolverTemplate, "operation">>().toEqualTypeOf<{ operation: AppSyncOperation }>();
});

test("an enum has an object of its values under the names of the Go constants", () => {
  expectTypeOf(none.SimpleEmailDispositionValue).toEqualTypeOf<{
    readonly SimpleEmailContinue: "CONTINUE";
    readonly SimpleEmailStopRule: "STOP_RULE";
    readonly SimpleEmailStopRuleSet: "STOP_RULE_SET";
  }>();
  expectTypeOf(empty.SimpleEmailDispositionValue).toEqualTypeOf(none.SimpleEmailDispositionValue);
  // @ts-expect-error the keys are the full Go names
  void none.SimpleEmailDispositionValue.Continue;
  // @ts-expect-error an enum is no decoder: it has no JSON of its own
  void none.SimpleEmailDispositionValue.parse;
});

test("a switch over an enum compares with the constants", () => {
  const isDone = (type: none.CloudFormationCustomResourceRequestType): boolean =>
    type === none.CloudFormationCustomResourceRequestType.RequestDelete;
  void isDone;
});

test("iota constants are an object of numbers", () => {
  expectTypeOf(none.DynamoDBDataType).toEqualTypeOf<{
    readonly DataTypeBinary: 0;
    readonly DataTypeBoolean: 1;
    readonly DataTypeBinarySet: 2;
    readonly DataTypeList: 3;
    readonly DataTypeMap: 4;
    readonly DataTypeNumber: 5;
    readonly DataTypeNumberSet: 6;
    readonly DataTypeNull: 7;
    readonly DataTypeString: 8;
    readonly DataTypeStringSet: 9;
  }>();
  expectTypeOf(empty.DynamoDBDataType).toEqualTypeOf(none.DynamoDBDataType);
  expectTypeOf<(typeof none.DynamoDBDataType)["DataTypeMap"]>().toExtend<none.DynamoDBDataType>();
  expectTypeOf<none.DynamoDBDataType>().toExtend<number>();
  // @ts-expect-error a data type is a number
  const name: none.DynamoDBDataType = "S";
  void name;
});

test("an untyped constant keeps its value in its type", () => {
  expectTypeOf<typeof none.CodeBuildEventSource>().toEqualTypeOf<"aws.codebuild">();
  expectTypeOf<typeof empty.KinesisFirehoseTransformedStateProcessingFailed>().toEqualTypeOf<"ProcessingFailed">();
});

test("an alias is the same type and the same kind of decoder", () => {
  expectTypeOf<none.EventBridgeEvent>().toEqualTypeOf<none.CloudWatchEvent>();
  expectTypeOf(none.EventBridgeEvent).toEqualTypeOf(none.CloudWatchEvent);
  expectTypeOf(none.encodeEventBridgeEvent).toEqualTypeOf(none.encodeCloudWatchEvent);
  expectTypeOf<empty.APIGatewayCustomAuthorizerPolicy>().toEqualTypeOf<empty.IAMPolicyDocument>();
  expectTypeOf<none.JSONNumberBytes>().toEqualTypeOf<Uint8Array>();
  expectTypeOf<none.RFC3339EpochTime>().toEqualTypeOf<Date>();
  expectTypeOf<none.DurationSeconds>().toEqualTypeOf<number>();
});

test("an embedded struct is extended, its fields being there beside the others", () => {
  expectTypeOf<none.DynamoDBTimeWindowEvent>().toExtend<none.DynamoDBEvent>();
  expectTypeOf<none.DynamoDBTimeWindowEvent>().toExtend<none.TimeWindowProperties>();
  expectTypeOf<keyof none.DynamoDBTimeWindowEvent>().toEqualTypeOf<
    "Records" | "window" | "state" | "shardId" | "eventSourceARN" | "isFinalInvokeForWindow" | "isWindowTerminatedEarly"
  >();
  expectTypeOf<empty.CognitoEventUserPoolsPreSignup>().toExtend<empty.CognitoEventUserPoolsHeader>();
  const triggers = (events: none.CognitoEventUserPoolsHeader[]) => events.map((event) => event.triggerSource);
  const preSignup = (event: none.CognitoEventUserPoolsPreSignup) => triggers([event]);
  expectTypeOf(preSignup).returns.toEqualTypeOf<(string | undefined)[]>();
});

test("a struct without fields takes nothing but an empty object", () => {
  const ok: none.CognitoEventUserPoolsPreAuthenticationResponse = {};
  void ok;
  // @ts-expect-error it has no fields
  const property: none.CognitoEventUserPoolsPreAuthenticationResponse = { claims: 1 };
  void property;
  // @ts-expect-error a string is no object
  const string: none.CognitoEventUserPoolsPreAuthenticationResponse = "";
  void string;
  // @ts-expect-error a list is no struct, not even an empty one
  const list: empty.CognitoEventUserPoolsPreAuthenticationResponse = [];
  void list;
  // @ts-expect-error null is never the decoded value of a struct
  const nothing: empty.CognitoEventUserPoolsPreAuthenticationResponse = null;
  void nothing;
});

test("names that mean nothing outside their Go package are renamed", () => {
  expectTypeOf<none.CloudFormationCustomResourceEvent>().toHaveProperty("ResponseURL");
  expectTypeOf<empty.CloudFormationCustomResourceResponse>().toHaveProperty("PhysicalResourceId");
  // @ts-expect-error Go's cfn.Event has another name here
  void ((event: none.Event) => event);
});

test("a type by its own module is the type by the root", () => {
  expectTypeOf<none.AppSyncOperation>().toEqualTypeOf<AppSyncOperation>();
  expectTypeOf(none.AppSyncOperation).toEqualTypeOf(AppSyncOperation);
});
