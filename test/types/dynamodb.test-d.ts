import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type * as empty from "aws-lambda-events/string-null-empty";
import type { DynamoDBAttributeValue, DynamoDBEvent, DynamoDBStreamRecord } from "aws-lambda-events/string-null-none";
import { expectTypeOf, test } from "vitest";

type Tag = "B" | "BOOL" | "BS" | "L" | "M" | "N" | "NS" | "NULL" | "S" | "SS";

/** What is in an attribute value once its type is known. */
type ContentOf<T extends Tag> = Exclude<DynamoDBAttributeValue[T], undefined>;

test("an attribute value is exactly one of the ten types of DynamoDB", () => {
  expectTypeOf<keyof DynamoDBAttributeValue>().toEqualTypeOf<Tag>();
  expectTypeOf<ContentOf<"B">>().toEqualTypeOf<Uint8Array>();
  expectTypeOf<ContentOf<"BOOL">>().toEqualTypeOf<boolean>();
  expectTypeOf<ContentOf<"BS">>().toEqualTypeOf<Uint8Array[]>();
  expectTypeOf<ContentOf<"L">>().toEqualTypeOf<DynamoDBAttributeValue[]>();
  expectTypeOf<ContentOf<"M">>().toEqualTypeOf<{ [name: string]: DynamoDBAttributeValue }>();
  expectTypeOf<ContentOf<"N">>().toEqualTypeOf<string>();
  expectTypeOf<ContentOf<"NS">>().toEqualTypeOf<string[]>();
  expectTypeOf<ContentOf<"NULL">>().toEqualTypeOf<true>();
  expectTypeOf<ContentOf<"S">>().toEqualTypeOf<string>();
  expectTypeOf<ContentOf<"SS">>().toEqualTypeOf<string[]>();
});

test("each of the ten may be written", () => {
  const values: DynamoDBAttributeValue[] = [
    { B: Uint8Array.of(1) },
    { BOOL: false },
    { BS: [Uint8Array.of(1)] },
    { L: [{ S: "a" }, { L: [] }] },
    { M: { a: { N: "1" }, b: { M: {} } } },
    { N: "1.5" },
    { NS: ["1"] },
    { NULL: true },
    { S: "" },
    { SS: ["a"] },
  ];
  void values;
});

test("none and two at once are refused", () => {
  // @ts-expect-error it is none of the ten
  const none: DynamoDBAttributeValue = {};
  // @ts-expect-error it is two of the ten
  const two: DynamoDBAttributeValue = { S: "a", N: "1" };
  // @ts-expect-error and so is this, which is no literal that could be excessive
  const both: DynamoDBAttributeValue = ((): { S: string; SS: string[] } => ({ S: "a", SS: [] }))();
  // @ts-expect-error null is no attribute value
  const nothing: DynamoDBAttributeValue = null;
  // @ts-expect-error there is no such type
  const other: DynamoDBAttributeValue = { D: "2024-01-01" };
  void [none, two, both, nothing, other];
});

test("wrong contents are refused", () => {
  // @ts-expect-error a number stays the string that it is on the wire
  const number: DynamoDBAttributeValue = { N: 1 };
  // @ts-expect-error NULL is true or is not there
  const notNull: DynamoDBAttributeValue = { NULL: false };
  // @ts-expect-error bytes are bytes, not base64
  const base64: DynamoDBAttributeValue = { B: "aGk=" };
  // @ts-expect-error the elements of a list are attribute values
  const list: DynamoDBAttributeValue = { L: ["a"] };
  // @ts-expect-error one that is absent is not written as undefined only
  const absent: DynamoDBAttributeValue = { S: undefined };
  void [number, notNull, base64, list, absent];
});

test("asking for one type excludes the others", () => {
  const describe = (value: DynamoDBAttributeValue) => {
    if (value.S !== undefined) {
      expectTypeOf(value.S).toEqualTypeOf<string>();
      expectTypeOf(value.N).toEqualTypeOf<undefined>();
    } else if ("M" in value && value.M !== undefined) {
      expectTypeOf(value.M).toEqualTypeOf<{ [name: string]: DynamoDBAttributeValue }>();
    }
    // Any of the ten may be asked for without knowing which it is.
    return value.N ?? value.BOOL ?? value.SS?.length;
  };
  expectTypeOf(describe).returns.toEqualTypeOf<string | boolean | number | undefined>();
});

test("it is an AttributeValue of the AWS SDK v3", () => {
  expectTypeOf<DynamoDBAttributeValue>().toExtend<AttributeValue>();
  expectTypeOf<{ S: string }>().toExtend<AttributeValue>();
  expectTypeOf<{ S: number }>().not.toExtend<AttributeValue>();
});

test("an image goes to the AWS SDK v3 as an item, in both modes", () => {
  expectTypeOf<DynamoDBStreamRecord["NewImage"]>().toExtend<Record<string, AttributeValue>>();
  expectTypeOf<empty.DynamoDBStreamRecord["OldImage"]>().toExtend<Record<string, AttributeValue>>();
  const put = (item: Record<string, AttributeValue>) => item;
  const replicate = (event: DynamoDBEvent) => event.Records.map((record) => put(record.dynamodb.NewImage));
  void replicate;
});

test("an attribute value does not depend on the mode", () => {
  expectTypeOf<empty.DynamoDBAttributeValue>().toEqualTypeOf<DynamoDBAttributeValue>();
});
