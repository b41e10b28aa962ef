import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { DecodeIssue, DecodeResult, Decoder } from "aws-lambda-events/string-null-none";
import * as empty from "aws-lambda-events/string-null-empty/s3";
import { DecodeError } from "aws-lambda-events/decode-error";
import { DecodeError as DecodeErrorOfRoot } from "aws-lambda-events/string-null-empty";
import { S3Event } from "aws-lambda-events/string-null-none/s3";
import { expectTypeOf, test } from "vitest";

test("one name is both the type and its decoder", () => {
  const handler = (payload: unknown): string[] => {
    const event: S3Event = S3Event.parse(payload);
    return event.Records.map((record) => record.s3.object.urlDecodedKey ?? "");
  };
  void handler;
  expectTypeOf(S3Event).toEqualTypeOf<Decoder<S3Event>>();
  expectTypeOf(empty.S3Event).toEqualTypeOf<Decoder<empty.S3Event>>();
});

test("the two modes decode to their own types", () => {
  expectTypeOf(S3Event.parse).returns.toEqualTypeOf<S3Event>();
  expectTypeOf(empty.S3Event.parse).returns.toEqualTypeOf<empty.S3Event>();
  expectTypeOf<S3Event>().not.toEqualTypeOf<empty.S3Event>();
});

test("parse takes anything at all", () => {
  expectTypeOf(S3Event.parse).toEqualTypeOf<(value: unknown) => S3Event>();
});

test("parseJson takes text only", () => {
  expectTypeOf(S3Event.parseJson).toEqualTypeOf<(text: string) => S3Event>();
  // @ts-expect-error a parsed payload belongs to `parse`
  void (() => S3Event.parseJson({}));
});

test("safeParse narrows by success, both ways", () => {
  const result = S3Event.safeParse({});
  expectTypeOf(result).toEqualTypeOf<DecodeResult<S3Event>>();
  if (result.success) {
    expectTypeOf(result.data).toEqualTypeOf<S3Event>();
    // @ts-expect-error there is no error beside the data
    void result.error;
  } else {
    expectTypeOf(result.error).toEqualTypeOf<DecodeError>();
    // @ts-expect-error there are no data beside the error
    void result.data;
  }
  // @ts-expect-error it must be asked first
  void result.data;
});

test("the functions of a decoder need no receiver", () => {
  const { parse, safeParse } = S3Event;
  expectTypeOf([{}].map(parse)).toEqualTypeOf<S3Event[]>();
  expectTypeOf([{}].map(safeParse)).toEqualTypeOf<DecodeResult<S3Event>[]>();
});

test("a decoder cannot be changed", () => {
  // @ts-expect-error it is read-only
  S3Event.parse = empty.S3Event.parse;
  // @ts-expect-error so is its name
  S3Event.event = "";
  expectTypeOf(S3Event.event).toEqualTypeOf<string>();
});

test("code that is written for any decoder infers the event", () => {
  const decodeAll = <T>(decoder: Decoder<T>, payloads: unknown[]): T[] => payloads.map(decoder.parse);
  const events = () => decodeAll(S3Event, []);
  expectTypeOf(events).returns.toEqualTypeOf<S3Event[]>();
});

test("a decoder of empty is good where one of none is expected, and not the other way round", () => {
  expectTypeOf(empty.S3Event).toExtend<Decoder<S3Event>>();
  expectTypeOf(S3Event).not.toExtend<Decoder<empty.S3Event>>();
});

test("a decoder is a Standard Schema of unknown input and the event as output", () => {
  const schema: StandardSchemaV1<unknown, S3Event> = S3Event;
  void schema;
  expectTypeOf<StandardSchemaV1.InferInput<typeof S3Event>>().toBeUnknown();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof S3Event>>().toEqualTypeOf<S3Event>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof empty.S3Event>>().toEqualTypeOf<empty.S3Event>();
  expectTypeOf<(typeof S3Event)["~standard"]>().toExtend<StandardSchemaV1.Props<unknown, S3Event>>();
});

test("middleware that takes any Standard Schema infers the event", () => {
  const middleware =
    <S extends StandardSchemaV1>(_schema: S, handle: (event: StandardSchemaV1.InferOutput<S>) => void) =>
    (payload: unknown) =>
      handle(payload as StandardSchemaV1.InferOutput<S>);
  middleware(S3Event, (event) => {
    expectTypeOf(event).toEqualTypeOf<S3Event>();
  });
});

test("a Standard Schema validation is never a promise", () => {
  const result = S3Event["~standard"].validate({});
  // The plain fields of a result can be read at once.
  if (result.issues === undefined) expectTypeOf(result.value).toEqualTypeOf<S3Event>();
  else expectTypeOf(result.issues[0]?.message).toEqualTypeOf<string | undefined>();
});

test("a DecodeError is an Error that says what is wrong where", () => {
  expectTypeOf<DecodeError>().toExtend<Error>();
  expectTypeOf<DecodeError["event"]>().toEqualTypeOf<string>();
  expectTypeOf<DecodeError["issueCount"]>().toEqualTypeOf<number>();
  expectTypeOf<DecodeError["issues"]>().toEqualTypeOf<readonly DecodeIssue[]>();
  expectTypeOf<DecodeIssue>().toEqualTypeOf<{
    readonly path: (string | number)[];
    readonly expected: string;
    readonly received: string;
    readonly message: string;
  }>();
  expectTypeOf<DecodeIssue>().not.toHaveProperty("value");
});

test("the issues of a DecodeError are those of a Standard Schema", () => {
  expectTypeOf<DecodeError["issues"]>().toExtend<readonly StandardSchemaV1.Issue[]>();
  expectTypeOf<DecodeError>().toExtend<StandardSchemaV1.FailureResult>();
});

test("the issues of a DecodeError go where Zod's do, whose paths can be changed", () => {
  interface ZodIssue {
    readonly code: string;
    readonly path: PropertyKey[];
    readonly message: string;
  }
  const asZod = ({ issues }: DecodeError): ZodIssue[] =>
    issues.map(({ path, message }) => ({ code: "custom", path, message }));
  void asZod;
  expectTypeOf<DecodeIssue["path"]>().toExtend<ZodIssue["path"]>();
});

test("instanceof narrows what was caught", () => {
  const paths = (caught: unknown) => (caught instanceof DecodeError ? caught.issues.map(({ path }) => path) : []);
  expectTypeOf(paths).returns.toEqualTypeOf<(string | number)[][]>();
});

test("there is one DecodeError, by whichever module and mode", () => {
  expectTypeOf(DecodeErrorOfRoot).toEqualTypeOf(DecodeError);
});
