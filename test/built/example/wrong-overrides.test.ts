import { example as typedExample, exampleNames } from "aws-lambda-events/example";
import { describe, expect, test } from "vitest";
import { formatPath } from "../../../packages/events/src/codec/decode/decode-error.js";
import { readDocuments, rootTypes, type Shape, type Slot } from "../../conformance/shapes.js";

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
      "Records[0].eventTime: expected valid Date, received string",
    ],
    [
      "KinesisEvent",
      { Records: [{ kinesis: { data: "AQI=" } }] },
      "Records[0].kinesis.data: expected Uint8Array, received string",
    ],
    ["S3Event", { Records: [undefined] }, "Records[0]: expected object, received undefined"],
    ["S3Event", { Records: [{ eventName: 5 }] }, "Records[0].eventName: expected string, received number"],
    ["S3Event", { Records: [{ eventName: new Date(0) }] }, "Records[0].eventName: expected string, received object"],
    ["S3Event", { Records: [{ s3: new Date(0) }] }, "Records[0].s3: expected object, received object"],
    [
      "S3Event",
      { Records: [{ s3: { object: { size: "1" } } }] },
      "Records[0].s3.object.size: expected integer of 64 bits, received string",
    ],
    ["APIGatewayProxyRequest", { headers: [] }, "headers: expected plain object, received array"],
    ["APIGatewayProxyRequest", { headers: { "X-Test": 5 } }, 'headers["X-Test"]: expected string, received number'],
    ["APIGatewayProxyRequest", { body: { sku: 1 } }, "body: expected string, received object"],
    ["APIGatewayProxyRequest", { isBase64Encoded: "yes" }, "isBase64Encoded: expected boolean, received string"],
    ["CloudFormationCustomResourceEvent", { RequestType: 5 }, "RequestType: expected string, received number"],
    ["SQSEvent", { Records: [{ body: Uint8Array.of(1) }] }, "Records[0].body: expected string, received object"],
    [
      "CognitoEventUserPoolsPreTokenGen",
      { response: { claimsOverrideDetails: { claimsToSuppress: "email" } } },
      "response.claimsOverrideDetails.claimsToSuppress: expected array, received string",
    ],
    ["APIGatewayProxyRequest", { body: null }, "body: expected string, received null"],
    ["APIGatewayProxyRequest", { multiValueHeaders: { a: 5 } }, "multiValueHeaders.a: expected array, received number"],
    [
      "SQSEvent",
      { Records: [{ messageAttributes: { "a-b": null } }] },
      'Records[0].messageAttributes["a-b"]: expected object, received null',
    ],
  ])("of %s: %j", (name, overrides, message) => {
    const article = /^(S3|A|SQS)/.test(name) ? "an" : "a";
    expect(() => example(name, overrides)).toThrow(new TypeError(`not ${article} ${name}: ${message}`));
  });
});

test.each([
  ["S3Event", { Records: [{ s3: { object: { kye: "a" } } }] }, "Records[0].s3.object.kye"],
  ["S3Event", { records: [] }, "records"],
  [
    "CognitoEventUserPoolsPreTokenGen",
    { response: { claimsOverrideDetails: { claimsToSupress: ["email"] } } },
    "response.claimsOverrideDetails.claimsToSupress",
  ],
])("what is no property of %s is refused: %j", (name, overrides, place) => {
  expect(() => example(name, overrides)).toThrow(
    new TypeError(`the overrides cannot be used: ${place}: there is no such property`),
  );
});

test("the place is found in frozen overrides, too", () => {
  const overrides = Object.freeze({ Records: Object.freeze([Object.freeze({ eventTime: "2026-01-31T08:30:00Z" })]) });
  expect(() => example("S3Event", overrides)).toThrow(/: Records\[0\]\.eventTime: expected valid Date/);
});

test("overrides that no value can be made of are refused with their place", () => {
  const image = { Records: [{ dynamodb: { NewImage: { id: 5 } } }] };
  expect(() => example("DynamoDBEvent", image)).toThrow(
    /: Records\[0\]\.dynamodb\.NewImage\.id: expected object with one key of B, /,
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

describe("at every place of every example, what is not of its type is refused with its path", () => {
  const types = rootTypes(readDocuments());

  test.each(exampleNames)("in %s", (name) => {
    const root = types.get(name)?.slot;
    if (root === undefined) throw new Error(`no schema document defines ${name}`);
    const accepted: string[] = [];
    for (const { path, value } of wrongValues(root, [], new Set())) {
      const place = formatPath(path);
      try {
        example(name, overridesWith(path, value));
        accepted.push(`${place} = ${String(value)}`);
      } catch (error) {
        const isTold = error instanceof TypeError || error instanceof RangeError;
        if (!isTold || !error.message.includes(place)) accepted.push(`${place}: ${String(error)}`);
      }
    }
    expect(accepted).toEqual([]);
  });
});

interface WrongValue {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const WRONG: { readonly [kind in Shape["kind"]]: readonly unknown[] } = {
  struct: ["x", 5, true, [], null, new Date(0), Uint8Array.of(1)],
  list: ["x", 5, true, {}, null, new Date(0), Uint8Array.of(1)],
  map: ["x", 5, true, [], null, new Date(0), Uint8Array.of(1)],
  string: [5, true, {}, [], null, new Date(0), Uint8Array.of(1), 1n, Symbol("x"), () => "x"],
  boolean: ["x", 5, {}, [], null, new Date(0)],
  integer: ["x", "5", true, {}, [], null, new Date(0), 1n],
  float: ["x", "5", true, {}, [], null, new Date(0), 1n],
  time: ["2025-03-14T09:26:53Z", 5, true, {}, [], null],
  bytes: ["AQI=", 5, true, {}, [], null, new Date(0)],
  wire: ["x", true, {}, null, Symbol("x"), () => "x"],
  unknown: [],
};

/** The wire types that are numbers to those who write them. */
const NUMBERS = new Set(["CodeBuildNumber", "DurationMinutes", "DurationSeconds"]);

/** What does not belong at a place or in it, down to the places that are like one around them. */
function* wrongValues(
  { shape, isPointer }: Slot,
  path: WrongValue["path"],
  around: ReadonlySet<Shape>,
): Generator<WrongValue> {
  if (around.has(shape)) return;
  const inside = new Set([...around, shape]);
  if (path.length > 0) {
    // An element that is a pointer may be null.
    const isNullable = isPointer && (typeof path.at(-1) === "number" || path.at(-1) === "added");
    if (shape.kind === "wire" && NUMBERS.has(shape.name))
      yield* [new Date(0), Uint8Array.of(1)].map((value) => ({ path, value }));
    for (const value of WRONG[shape.kind]) if (value !== null || !isNullable) yield { path, value };
  }
  if (shape.kind === "list") yield* wrongValues(shape.item, [...path, 0], inside);
  if (shape.kind === "map") yield* wrongValues(shape.value, [...path, "added"], inside);
  if (shape.kind !== "struct") return;
  yield { path: [...path, "noSuchProperty"], value: "x" };
  for (const field of shape.fields.values()) {
    if (field.aliasOf === undefined) yield* wrongValues(field, [...path, field.name], inside);
  }
}

function overridesWith([key, ...rest]: WrongValue["path"], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = overridesWith(rest, value);
  return typeof key === "number" ? [inner] : { [key]: inner };
}
