import { describe, expect, expectTypeOf, test } from "vitest";
import { encodeDynamoDBAttributeValue } from "../../../generated/encoders/attributevalue.js";
import { map } from "../decode/collections.js";
import type { DecodeIssue } from "../decode/decode-error.js";
import { decoder } from "../decode/decoder.js";
import { object } from "../decode/object.js";
import { decodeDynamoDBAttributeValue, type DynamoDBAttributeValue } from "./attributevalue.js";

const AttributeValue = decoder("DynamoDBAttributeValue", decodeDynamoDBAttributeValue);
const Image = decoder("Image", (value) => map(object(value).image, decodeDynamoDBAttributeValue));

const issuesOf = (image: unknown): readonly DecodeIssue[] => {
  const result = Image.safeParse({ image });
  return result.success ? [] : result.error.issues;
};

/** `levels` lists in one another around `inner`. */
const nested = (levels: number, inner: string): unknown =>
  JSON.parse('{"L":['.repeat(levels) + inner + "]}".repeat(levels));

describe("decodeDynamoDBAttributeValue", () => {
  test.each<[unknown, DynamoDBAttributeValue]>([
    [{ S: "" }, { S: "" }],
    [{ N: "12e-3" }, { N: "12e-3" }],
    [{ B: "AQ==" }, { B: Uint8Array.of(1) }],
    [{ BOOL: false }, { BOOL: false }],
    [{ NULL: false }, { NULL: true }],
    [{ NULL: null }, { NULL: true }],
    [{ NULL: [{}] }, { NULL: true }],
    [{ SS: ["a", ""] }, { SS: ["a", ""] }],
    [{ NS: [] }, { NS: [] }],
    [{ BS: ["AQ==", ""] }, { BS: [Uint8Array.of(1), new Uint8Array()] }],
    [{ L: [{ S: "a" }, { B: "AQ==" }] }, { L: [{ S: "a" }, { B: Uint8Array.of(1) }] }],
    [{ M: { a: { M: { b: { NULL: 0 } } }, c: { L: [] } } }, { M: { a: { M: { b: { NULL: true } } }, c: { L: [] } } }],
  ])("decodes %j", (value, expected) => {
    expect(decodeDynamoDBAttributeValue(value)).toEqual(expected);
  });

  const KEYS = "object with one key of B, BOOL, BS, L, M, N, NS, NULL, S, SS";

  test.each<[unknown, (string | number)[], string, string]>([
    [null, [], KEYS, "null"],
    [{}, [], KEYS, "object"],
    [{ S: "a", N: "1" }, [], KEYS, "object"],
    [{ s: "a" }, [], KEYS, "object"],
    [{ constructor: "a" }, [], KEYS, "object"],
    [[], [], KEYS, "array"],
    ["a", [], KEYS, "string"],
    [{ S: null }, ["S"], "string", "null"],
    [{ N: 1 }, ["N"], "string", "number"],
    [{ BOOL: "true" }, ["BOOL"], "boolean", "string"],
    [{ B: [1] }, ["B"], "base64 string", "array"],
    [{ B: "!" }, ["B"], "base64 string", "string"],
    [{ SS: null }, ["SS"], "array", "null"],
    [{ NS: ["1", 2] }, ["NS", 1], "string", "number"],
    [{ SS: [null] }, ["SS", 0], "string", "null"],
    [{ BS: [1] }, ["BS", 0], "base64 string", "number"],
    [{ L: {} }, ["L"], "array", "object"],
    [{ M: [] }, ["M"], "object", "array"],
    [{ L: [{ S: "a" }, null] }, ["L", 1], KEYS, "null"],
    [{ M: { x: { L: [{ M: { y: {} } }] } } }, ["M", "x", "L", 0, "M", "y"], KEYS, "object"],
  ])("refuses %j, with its path", (value, path, expected, received) => {
    expect(issuesOf({ key: value })).toEqual([
      expect.objectContaining({ path: ["image", "key", ...path], expected, received }),
    ]);
  });

  test("finds every issue and stays on the path between them", () => {
    const paths = issuesOf({ a: { L: [{ S: 1 }, { M: { x: { N: 1 } } }, {}] }, b: { BS: ["!", "AQ==", 0] } });
    expect(paths.map(({ path }) => path.slice(1).join("."))).toEqual([
      "a.L.0.S",
      "a.L.2",
      "a.L.1.M.x.N",
      "b.BS.0",
      "b.BS.2",
    ]);
  });

  test("shares what needs no change, copies what does, and leaves the input alone", () => {
    const plain = { M: { list: { L: [{ S: "a" }] } } };
    expect(decodeDynamoDBAttributeValue(plain)).toBe(plain);

    const input = { M: { plain, binary: { L: [plain, { B: "AQ==" }] } } };
    const before = JSON.stringify(input);
    const first = decodeDynamoDBAttributeValue(input);
    const second = decodeDynamoDBAttributeValue(input);
    expect(first.M?.plain).toBe(plain);
    expect(first.M?.binary?.L?.[0]).toBe(plain);
    expect(JSON.stringify(input)).toBe(before);
    expect(second).toEqual(first);
  });

  test("the names __proto__ and constructor in an M are data", () => {
    const input: unknown = JSON.parse('{"M":{"__proto__":{"B":"AQ=="},"constructor":{"S":"a"}}}');
    const decoded = decodeDynamoDBAttributeValue(input).M ?? {};
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
    expect(Object.entries(decoded)).toEqual([
      ["__proto__", { B: Uint8Array.of(1) }],
      ["constructor", { S: "a" }],
    ]);
  });

  // Verdicts by Go 1.26.8: encoding/json opens no more than 10,000 brackets, counted over the whole document.
  test.each([
    ["accepts 9,999 brackets", 4999, '{"S":"a"}', true],
    ["accepts 10,000 brackets", 4999, '{"L":[]}', true],
    ["accepts a set in the 10,000th", 4999, '{"SS":["a"]}', true],
    ["refuses 10,001 brackets", 5000, '{"S":"a"}', false],
    ["refuses what is far deeper", 100_000, '{"S":"a"}', false],
  ])("%s", (_, levels, inner, accepted) => {
    expect(AttributeValue.safeParse(nested(levels, inner)).success).toBe(accepted);
  });

  test("counts the brackets around the value too", () => {
    expect(Image.safeParse({ image: { key: nested(4998, '{"S":"a"}') } }).success).toBe(true);
    expect(Image.safeParse({ image: { key: nested(4999, '{"S":"a"}') } }).success).toBe(false);
    expect(issuesOf({ key: nested(4999, '{"S":"a"}') })).toEqual([
      expect.objectContaining({ expected: "no more than 10000 levels of nesting", received: "object" }),
    ]);
  });

  test("counts anew in each decode", () => {
    const payload = { image: { key: nested(4950, '{"S":"a"}') } };
    expect(Image.safeParse(payload).success).toBe(true);
    payload.image.key = nested(6000, '{"S":"a"}');
    expect(Image.safeParse(payload).success).toBe(false);
  });

  test("ends with an error for what contains itself twice", () => {
    const list: unknown[] = [];
    list.push({ L: list }, { L: list });
    expect(AttributeValue.safeParse({ L: list }).success).toBe(false);
  });

  test("refuses a hole in a set", () => {
    const holed = ["a"];
    holed.length = 2;
    expect(issuesOf({ key: { SS: holed } })).toHaveLength(1);
  });

  test("converts bytes at the greatest depth", () => {
    let value = AttributeValue.parse(nested(4999, '{"B":"AQ=="}'));
    while (value.L?.[0] !== undefined) value = value.L[0];
    expect(value).toEqual({ B: Uint8Array.of(1) });
  });
});

describe("encodeDynamoDBAttributeValue", () => {
  test("writes bytes as base64 and the rest as it is", () => {
    const value: DynamoDBAttributeValue = {
      M: { a: { B: Uint8Array.of(1) }, b: { BS: [Uint8Array.of(2)] }, c: { L: [{ S: "x" }, { NULL: true }] } },
    };
    expect(encodeDynamoDBAttributeValue(value)).toEqual({
      M: { a: { B: "AQ==" }, b: { BS: ["Ag=="] }, c: { L: [{ S: "x" }, { NULL: true }] } },
    });
    expect(value.M?.a?.B).toEqual(Uint8Array.of(1));
  });

  test("throws for what is no attribute value, where Go panics or writes nonsense", () => {
    const encode = encodeDynamoDBAttributeValue as (value: unknown) => unknown;
    const none = [undefined, null, {}, { S: "a", N: "1" }, { B: "AQ==" }, { BS: null }, { L: {} }, { X: 1 }, []];
    const contents = [{ S: undefined }, { S: 1 }, { N: 1 }, { BOOL: "true" }, { SS: ["a", 1] }, { NS: "1" }];
    const maps = [{ M: new Map([["a", { S: "b" }]]) }, { M: [] }, { L: new Set() }, Object.create({ S: "a" })];
    for (const value of [...none, ...contents, ...maps]) expect(() => encode(value)).toThrow(TypeError);
  });

  test("names the path of what is of the wrong type", () => {
    const value = { M: { a: { L: [{ S: "b" }, { SS: ["c", 5] }] } } } as unknown as DynamoDBAttributeValue;
    expect(() => encodeDynamoDBAttributeValue(value)).toThrow(
      new TypeError("not a DynamoDBAttributeValue: M.a.L[1].SS[1]: expected string, received number"),
    );
  });

  test("ends with an error for what contains itself", () => {
    const list: DynamoDBAttributeValue[] = [];
    list.push({ S: "a" }, { L: list }, { L: list });
    expect(() => encodeDynamoDBAttributeValue({ L: list })).toThrow(
      /: expected no more than 10000 levels of nesting, received object/,
    );
  });

  test("encodes as deep as Go does", () => {
    expect(() => encodeDynamoDBAttributeValue(nested(4999, '{"L":[]}') as DynamoDBAttributeValue)).not.toThrow();
    expect(() => encodeDynamoDBAttributeValue(nested(5000, '{"S":"a"}') as DynamoDBAttributeValue)).toThrow(TypeError);
  });
});

describe("the type DynamoDBAttributeValue", () => {
  test("narrows by its keys", () => {
    const read = (value: DynamoDBAttributeValue): string => {
      if (value.S !== undefined) {
        expectTypeOf(value.S).toEqualTypeOf<string>();
        return value.S;
      }
      if (value.M) expectTypeOf(value.M).toEqualTypeOf<{ [name: string]: DynamoDBAttributeValue }>();
      if ("B" in value && value.B) expectTypeOf(value.B).toEqualTypeOf<Uint8Array>();
      return "";
    };
    expect(read({ S: "a" })).toBe("a");
  });

  test("has exactly one key", () => {
    expectTypeOf<{ S: string; N: string }>().not.toExtend<DynamoDBAttributeValue>();
    expectTypeOf<Record<never, never>>().not.toExtend<DynamoDBAttributeValue>();
  });
});
