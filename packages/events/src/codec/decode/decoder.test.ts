import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, expectTypeOf, test } from "vitest";
import { list, map, stringListMap, stringMap, unknownMap } from "./collections.js";
import { DecodeError } from "./decode-error.js";
import { decoder } from "./decoder.js";
import { object } from "./object.js";
import { nullable } from "./presence.js";
import { int64, string, stringUnlessNull } from "./scalars.js";

interface Item {
  name: string;
  size: number;
}

interface Basket {
  items: Item[];
  "by-name": { [name: string]: Item };
  tags: { [name: string]: string };
}

function decodeItem(value: unknown): Item {
  const o = object(value);
  return { name: string(o.name), size: int64(o.size) };
}

function decodeBasket(value: unknown): Basket {
  const o = object(value);
  return {
    items: list(o.items, decodeItem),
    "by-name": map(o["by-name"], decodeItem),
    tags: stringMap(o.tags, string),
  };
}

const Basket = decoder("Basket", decodeBasket);

const issuesOf = (value: unknown): DecodeError => {
  const result = Basket.safeParse(value);
  if (result.success) throw new Error("was accepted");
  return result.error;
};

describe("a decoder", () => {
  test("decodes, drops unknown properties and fills in what is missing", () => {
    expect(Basket.parse({ items: [{ name: "a", more: 1 }, null], extra: true })).toEqual({
      items: [
        { name: "a", size: 0 },
        { name: "", size: 0 },
      ],
      "by-name": {},
      tags: {},
    });
  });

  test("reports every issue with its path, expectation, kind and message", () => {
    const error = issuesOf({ items: [{ name: 1 }, "x", { size: 1.5 }], "by-name": { "a b": { size: "1" } }, tags: [] });
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.name).toBe("DecodeError");
    expect(error.event).toBe("Basket");
    expect(error.issues).toEqual([
      {
        path: ["items", 0, "name"],
        expected: "string",
        received: "number",
        message: "items[0].name: expected string, received number",
      },
      {
        path: ["items", 1],
        expected: "object",
        received: "string",
        message: "items[1]: expected object, received string",
      },
      {
        path: ["items", 2, "size"],
        expected: "integer of 64 bits",
        received: "number",
        message: "items[2].size: expected integer of 64 bits, received number",
      },
      {
        path: ["by-name", "a b", "size"],
        expected: "integer of 64 bits",
        received: "string",
        message: '["by-name"]["a b"].size: expected integer of 64 bits, received string',
      },
      { path: ["tags"], expected: "object", received: "array", message: "tags: expected object, received array" },
    ]);
    expect(error.message).toBe("not a Basket: items[0].name: expected string, received number (and 4 more)");
  });

  test("lists 100 issues and counts the rest", () => {
    const error = issuesOf({ items: Array.from({ length: 250 }, () => ({ name: 1 })) });
    expect(error.issues.length).toBe(100);
    expect(error.issueCount).toBe(250);
    expect(error.message).toBe("not a Basket: items[0].name: expected string, received number (and 249 more)");
  });

  test("lists fewer where keys are long, and counts the rest, however many", () => {
    const key = "k".repeat(40_000);
    const error = issuesOf({ "by-name": { [key]: { name: 1, size: "" }, [`${key}2`]: { name: 1 }, b: { name: 1 } } });
    expect(error.issues.map(({ path }) => path)).toEqual([
      ["by-name", key, "name"],
      ["by-name", key, "size"],
    ]);
    expect(error.issueCount).toBe(4);
    expect(error.message).toMatch(/ \(and 3 more\)$/);
  });

  test("cuts the middle out of a long path in messages, and only there", () => {
    const key = `start${"x".repeat(1000)}end`;
    const [issue] = issuesOf({ "by-name": { [key]: { name: 1 } } }).issues;
    expect(issue?.path).toEqual(["by-name", key, "name"]);
    expect(issue?.message).toBe(
      `["by-name"].start${"x".repeat(83)}…${"x".repeat(92)}end.name: expected string, received number`,
    );
    const whole = "y".repeat(200 - '["by-name"]..name'.length);
    const [uncut] = issuesOf({ "by-name": { [whole]: { name: 1 } } }).issues;
    expect(uncut?.message).toBe(`["by-name"].${whole}.name: expected string, received number`);
  });

  test("writes what cannot be seen in a key as escapes", () => {
    const error = issuesOf({ tags: { "a\u001b[2J\u009b\u0085\u2028\u202e\ud800\n::error::": 1 } });
    const place = String.raw`tags["a\u001b[2J\u009b\u0085\u2028\u202e\ud800\n::error::"]`;
    expect(error.issues[0]?.message).toBe(`${place}: expected string, received number`);
    expect(error.message).toBe(`not a Basket: ${place}: expected string, received number`);
  });

  test("leaves no half of a character where it cuts", () => {
    const [issue] = issuesOf({ tags: { ["😀".repeat(200)]: 1 } }).issues;
    expect(issue?.message).not.toMatch(/\p{Cs}/u);
  });

  test("never quotes a value", () => {
    const error = issuesOf({ items: [{ size: "secret" }], tags: { key: ["secret"] } });
    expect(JSON.stringify([error, error.message, error.stack])).not.toContain("secret");
  });

  test.each([
    [null, "null"],
    [undefined, "undefined"],
    [[], "array"],
    ["{}", "string"],
    [1, "number"],
  ])("refuses %o at the root", (value, received) => {
    const expected = value === null || value === undefined ? "a value" : "object";
    expect(issuesOf(value).issues).toEqual([
      { path: [], expected, received, message: `expected ${expected}, received ${received}` },
    ]);
  });

  test("keeps its functions when they are taken off", () => {
    const { parse, safeParse, parseJson } = Basket;
    expect([{}].map(parse)).toEqual([{ items: [], "by-name": {}, tags: {} }]);
    expect(safeParse({}).success).toBe(true);
    expect(parseJson("{}").items).toEqual([]);
  });

  test("throws what safeParse returns", () => {
    expect(() => Basket.parse({ tags: 1 })).toThrow(new DecodeError("Basket", issuesOf({ tags: 1 }).issues));
  });

  test("leaves other exceptions alone, and works again after them", () => {
    const hostile = Object.defineProperty({}, "items", {
      get() {
        throw new TypeError("getter");
      },
    });
    expect(() => Basket.parse(hostile)).toThrow(TypeError);
    expect(issuesOf({ items: [{ name: 1 }] }).issues[0]?.path).toEqual(["items", 0, "name"]);
  });

  test("keeps its place when a getter decodes something else in the middle", () => {
    const hostile = {
      get items() {
        Basket.safeParse({ "by-name": { x: { name: 1 } } });
        return [{ name: 1 }];
      },
    };
    expect(issuesOf(hostile).issues.map(({ path }) => path)).toEqual([["items", 0, "name"]]);
  });

  test("keeps its place when a getter deeper down decodes something else, and its depth", () => {
    const tags = {
      get x() {
        Basket.safeParse({ items: [{ size: "1" }] });
        return 1;
      },
    };
    expect(issuesOf({ items: [{ name: tags }] }).issues.map(({ path }) => path)).toEqual([["items", 0, "name"]]);
  });

  test("reads accessors on the payload itself", () => {
    class Item {
      readonly #name = 1;
      get name(): number {
        return this.#name;
      }
    }
    expect(issuesOf({ items: [new Item()] }).issues.map(({ path }) => path)).toEqual([["items", 0, "name"]]);
  });

  test("has something to say of a payload that is another one when looked at again", () => {
    let reads = 0;
    const payload = {
      get tags() {
        return reads++ === 0 ? 1 : {};
      },
    };
    expect(issuesOf(payload).message).toBe("not a Basket: expected a value that stays the same, received object");
  });

  test("finds the place in frozen payloads, and in what inherits its fields", () => {
    const frozen = Object.freeze({ items: Object.freeze([Object.freeze({ name: 1 })]) });
    expect(issuesOf(frozen).issues.map(({ path }) => path)).toEqual([["items", 0, "name"]]);
    expect(issuesOf(Object.create({ tags: 1 })).issues.map(({ path }) => path)).toEqual([["tags"]]);
  });
});

describe("parseJson", () => {
  test("decodes text", () => {
    expect(Basket.parseJson('{"items":[{"name":"a"}]}').items).toEqual([{ name: "a", size: 0 }]);
  });

  test("gives the place of a syntax error and nothing of the text or of the engine's error", () => {
    const error = caught(() => Basket.parseJson('{"items":\n  secret}'));
    expect(error.issues).toEqual([
      {
        path: [],
        expected: "JSON text",
        received: "a syntax error at line 2, column 3",
        message: "expected JSON text, received a syntax error at line 2, column 3",
      },
    ]);
    expect(error.cause).toBeUndefined();
  });

  test("refuses a byte order mark, as Go does", () => {
    expect(caught(() => Basket.parseJson("\ufeff{}")).message).toContain("line 1, column 1");
  });

  test("refuses what is not text", () => {
    const parseJson = Basket.parseJson as (text: unknown) => Basket;
    expect(caught(() => parseJson({})).message).toBe("not a Basket: expected JSON text, received object");
    expect(caught(() => parseJson(null)).message).toBe("not a Basket: expected JSON text, received null");
  });

  test("refuses the text null", () => {
    expect(caught(() => Basket.parseJson("null")).message).toBe("not a Basket: expected a value, received null");
  });
});

describe("as a Standard Schema", () => {
  test("gives a value or issues", () => {
    expect(Basket["~standard"].version).toBe(1);
    expect(Basket["~standard"].vendor).toBe("aws-lambda-events");
    expect(Basket["~standard"].validate({})).toEqual({ value: { items: [], "by-name": {}, tags: {} } });
    expect(Basket["~standard"].validate({ tags: 1 })).toMatchObject({ issues: [{ path: ["tags"] }] });
  });

  test("has the type that the specification asks for", () => {
    expectTypeOf(Basket).toExtend<StandardSchemaV1<unknown, Basket>>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof Basket>>().toEqualTypeOf<Basket>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof Basket>>().toEqualTypeOf<unknown>();
  });
});

describe("collections", () => {
  test("a null element is the element's zero value, unless it is a pointer", () => {
    expect(list(["a", null], string)).toEqual(["a", ""]);
    expect(list(["a", null], (item) => nullable(item, string))).toEqual(["a", null]);
    expect(map({ a: null }, int64)).toEqual({ a: 0 });
  });

  test("the names __proto__ and constructor are data", () => {
    const input: unknown = JSON.parse('{"__proto__":{"name":"a"},"constructor":{"name":"b"}}');
    const decoded = map(input, decodeItem);
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
    expect(Object.entries(decoded).map(([name, item]) => [name, item.name])).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
    const strings: unknown = JSON.parse('{"__proto__":null,"a":"b"}');
    expect(Object.entries(stringMap(strings, string))).toEqual([
      ["__proto__", ""],
      ["a", "b"],
    ]);
    expect(Object.entries(stringMap(strings, stringUnlessNull))).toEqual([["a", "b"]]);
  });

  test("a map in which nothing changes is shared, and any other is copied", () => {
    const whole = { a: "b" };
    expect(map(whole, string)).toBe(whole);
    expect(stringMap(whole, stringUnlessNull)).toBe(whole);
    const holed = { a: "b", c: null };
    expect(stringMap(holed, string)).toEqual({ a: "b", c: "" });
    expect(Object.entries(stringMap(holed, stringUnlessNull))).toEqual([["a", "b"]]);
    expect(holed).toEqual({ a: "b", c: null });
    expect(Object.is(map({ a: -0 }, int64).a, 0)).toBe(true);
    const lists = { a: ["b", "c"], d: [] };
    expect(stringListMap(lists)).toBe(lists);
    const holedLists = { a: ["b", null], c: ["d"], e: null };
    expect(stringListMap(holedLists)).toEqual({ a: ["b", ""], c: ["d"], e: [] });
    expect(holedLists).toEqual({ a: ["b", null], c: ["d"], e: null });
    expect(Object.keys(stringMap({ a: undefined }, stringUnlessNull))).toEqual([]);
    const values = { a: null, b: [1] };
    expect(unknownMap(values)).toBe(values);
    expect(unknownMap(null)).toEqual({});
    expect(unknownMap(undefined)).not.toBe(unknownMap(undefined));
  });

  test("what is wrong in a list of a map is refused at its place", () => {
    const Lists = decoder("Lists", (value) => stringListMap(object(value).lists));
    const result = Lists.safeParse({ lists: { a: ["b", 1, {}], c: "d" } });
    expect(result.success ? [] : result.error.issues.map(({ message }) => message)).toEqual([
      "lists.a[1]: expected string, received number",
      "lists.a[2]: expected string, received object",
      "lists.c: expected array, received string",
    ]);
  });
});

function caught(act: () => unknown): DecodeError {
  try {
    act();
  } catch (error) {
    if (error instanceof DecodeError) return error;
  }
  throw new Error("threw no DecodeError");
}
