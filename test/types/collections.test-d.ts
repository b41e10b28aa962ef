import type * as empty from "aws-lambda-events/string-null-empty";
import type * as none from "aws-lambda-events/string-null-none";
import { expectTypeOf, test } from "vitest";

test("a map of strings is looked up by name, so its values may be undefined, in both modes", () => {
  type Strings = { [name: string]: string | undefined };
  expectTypeOf<none.APIGatewayProxyRequest["headers"]>().toEqualTypeOf<Strings>();
  expectTypeOf<empty.APIGatewayProxyRequest["headers"]>().toEqualTypeOf<Strings>();
  expectTypeOf<none.SessionAttributes>().toEqualTypeOf<Strings>();
  expectTypeOf<empty.ConnectResponse>().toEqualTypeOf<Strings>();
});

test("any other map is iterated, so its values are there, in both modes", () => {
  expectTypeOf<none.SQSMessage["messageAttributes"]>().toEqualTypeOf<{ [name: string]: none.SQSMessageAttribute }>();
  expectTypeOf<empty.SQSMessage["messageAttributes"]>().toEqualTypeOf<{ [name: string]: empty.SQSMessageAttribute }>();
  expectTypeOf<none.APIGatewayProxyRequest["multiValueHeaders"]>().toEqualTypeOf<{ [name: string]: string[] }>();
  expectTypeOf<none.KafkaEvent["records"]>().toEqualTypeOf<{ [name: string]: none.KafkaRecord[] }>();
  expectTypeOf<empty.DynamoDBStreamRecord["NewImage"]>().toEqualTypeOf<{
    [name: string]: empty.DynamoDBAttributeValue;
  }>();
  expectTypeOf<none.AppSyncCognitoIdentity["claims"]>().toEqualTypeOf<{ [name: string]: unknown }>();
});

test("iterating a map gives its values, and looking one up may give undefined", () => {
  const partitions = (event: none.KafkaEvent) => Object.values(event.records);
  expectTypeOf(partitions).returns.toEqualTypeOf<none.KafkaRecord[][]>();
  const lookUp = (event: none.KafkaEvent) => event.records["topic-0"];
  expectTypeOf(lookUp).returns.toEqualTypeOf<none.KafkaRecord[] | undefined>();
});

test("elements of lists do not depend on the mode", () => {
  expectTypeOf<none.CloudWatchEvent["resources"]>().toEqualTypeOf<string[]>();
  expectTypeOf<empty.CloudWatchEvent["resources"]>().toEqualTypeOf<string[]>();
  expectTypeOf<none.SQSMessageAttribute["binaryListValues"]>().toEqualTypeOf<Uint8Array[]>();
  expectTypeOf<empty.SQSMessageAttribute["binaryListValues"]>().toEqualTypeOf<Uint8Array[]>();
});

test("lists and maps nest", () => {
  expectTypeOf<none.KafkaRecord["headers"]>().toEqualTypeOf<{ [name: string]: Uint8Array }[]>();
  expectTypeOf<empty.SlotDetail["resolutions"]>().toEqualTypeOf<{ [name: string]: string | undefined }[]>();
});

test("an element that is a pointer may be null, in both modes", () => {
  expectTypeOf<none.IoTCoreCustomAuthorizerResponse["policyDocuments"]>().toEqualTypeOf<
    (none.IAMPolicyDocument | null)[] | undefined
  >();
  expectTypeOf<empty.IoTCoreCustomAuthorizerResponse["policyDocuments"]>().toEqualTypeOf<
    (empty.IAMPolicyDocument | null)[] | undefined
  >();
});

test("a value of a map that is a pointer may be null, in both modes", () => {
  expectTypeOf<none.Slots>().toEqualTypeOf<{ [name: string]: string | null }>();
  expectTypeOf<empty.Slots>().toEqualTypeOf<{ [name: string]: string | null }>();
});

test("stringSetValue, a pointer to a list of pointers, is optional and holds nulls, in both modes", () => {
  type StringSet = { stringSetValue?: (string | null)[] | undefined };
  expectTypeOf<Pick<none.ECSContainerInstanceEventResource, "stringSetValue">>().toEqualTypeOf<StringSet>();
  expectTypeOf<Pick<empty.ECSContainerInstanceEventResource, "stringSetValue">>().toEqualTypeOf<StringSet>();
});
