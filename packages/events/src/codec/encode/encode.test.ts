import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { isRecord } from "../plain-object.js";
import { encodeBytes } from "./bytes.js";
import { encodeList, encodeMap, encodeNullable } from "./collections.js";
import { encode } from "./encode.js";
import { encodePart, hasBytes, hasEntries, hasItems, isDemanded, isKept } from "./presence.js";
import {
  encodeBoolean,
  encodeFloat64,
  encodeInt16,
  encodeInt32,
  encodeInt64,
  encodeInt8,
  encodeString,
  encodeText,
  encodeUint16,
  encodeUint32,
  encodeUint64,
  encodeUint8,
} from "./scalars.js";
import { encodeTime } from "./time.js";
import { encodeUnknown } from "./unknown.js";

/** What encoding says is wrong with a value. */
function refusal(write: (value: never) => unknown, value: unknown): string {
  try {
    encode("Value", write as (value: unknown) => unknown, value);
  } catch (error) {
    if (error instanceof TypeError) return error.message.replace("not a Value: ", "");
    throw error;
  }
  throw new Error("it was encoded");
}

describe("encodeTime", () => {
  // By Go 1.26.8: `json.Marshal(time.UnixMilli(ms).UTC())`.
  test.each([
    [1492540986000, "2017-04-18T18:43:06Z"],
    [1492540986120, "2017-04-18T18:43:06.12Z"],
    [1500, "1970-01-01T00:00:01.5Z"],
    [600000, "1970-01-01T00:10:00Z"],
    [-1, "1969-12-31T23:59:59.999Z"],
    [-62167219200000, "0000-01-01T00:00:00Z"],
    [253402300799999, "9999-12-31T23:59:59.999Z"],
  ])("writes %i as %s", (instant, text) => {
    expect(encodeTime(new Date(instant))).toBe(text);
  });

  test.each([-62167219200001, 253402300800000])("refuses %d", (instant) => {
    expect(refusal(encodeTime, new Date(instant))).toBe("expected Date with a year from 0 to 9999, received object");
  });

  test.each([new Date(Number.NaN), "2020-01-01", 5, null, undefined, {}, []])("refuses %o", (value) => {
    expect(refusal(encodeTime, value)).toMatch(/^expected valid Date/);
  });

  test("takes a Date of another realm", () => {
    const foreign = runInNewContext("new Date(0)") as Date;
    expect(foreign).not.toBeInstanceOf(Date);
    expect(encode("Value", encodeTime, foreign)).toBe("1970-01-01T00:00:00Z");
  });
});

describe("encodeBytes", () => {
  // RFC 4648, section 10.
  test.each([
    ["", ""],
    ["f", "Zg=="],
    ["fo", "Zm8="],
    ["foo", "Zm9v"],
    ["foob", "Zm9vYg=="],
    ["fooba", "Zm9vYmE="],
    ["foobar", "Zm9vYmFy"],
  ])("writes %j as %j", (text, base64) => {
    expect(encodeBytes(Uint8Array.from(text, (character) => character.charCodeAt(0)))).toBe(base64);
  });

  test("writes the last two characters of the alphabet", () => {
    expect(encodeBytes(Uint8Array.of(251, 255, 191))).toBe("+/+/");
  });
});

test.each([
  "AQ==",
  [1, 2],
  null,
  undefined,
  5,
  {},
  new Uint16Array(40),
  new Int8Array(4),
  new DataView(new ArrayBuffer(40)),
])("encodeBytes refuses %o", (value) => {
  expect(refusal(encodeBytes, value)).toMatch(/^expected Uint8Array/);
});

test.each(["ab", new Set(["a"]), null, undefined, 5, {}])("encodeList refuses %o", (value) => {
  expect(refusal((list: string[]) => encodeList(list, encodeString), value)).toMatch(/^expected array/);
});

class Mine {
  a = "b";
}

const NO_PLAIN_OBJECTS = [
  new Map(),
  new Headers(),
  new URLSearchParams("a=b"),
  new Date(),
  new Mine(),
  Object.create({ a: "b" }),
  [],
  "a",
  null,
];

test.each(NO_PLAIN_OBJECTS)("maps are not made of %o", (value) => {
  expect(refusal((map: { [name: string]: string }) => encodeMap(map, encodeString), value)).toMatch(
    /^expected plain object/,
  );
});

test("maps are made of objects of other realms, and of those without a prototype", () => {
  for (const value of [runInNewContext('({ a: "b" })'), Object.assign(Object.create(null), { a: "b" })]) {
    expect(encode("Value", (map: { [name: string]: string }) => encodeMap(map, encodeString), value)).toEqual({
      a: "b",
    });
  }
});

test("structs are made of instances of classes, too, and not of what keeps its content elsewhere", () => {
  for (const value of [{}, new Mine(), Object.create(null), runInNewContext("({})")])
    expect(isRecord(value)).toBe(true);
  for (const value of [new Map(), new Headers(), new Date(), [], "a", null, undefined]) {
    expect(isRecord(value)).toBe(false);
  }
});

describe("an unknown value", () => {
  const data = (content: unknown): unknown => ({ a: [{ "b-c": content }] });

  test.each([
    [new Map([["a", 1]])],
    [new Set()],
    [new Headers()],
    [NaN],
    [Infinity],
    [1n],
    [() => 1],
    [Symbol("a")],
    [[undefined]],
    [new Uint8Array(2)],
    [new Mine()],
  ])("with %o in it is refused with its path", (content) => {
    expect(refusal(encodeUnknown, data(content))).toMatch(/^a\[0\]\["b-c"\](\[0\])?: expected JSON value, received /);
  });

  test("is the very same once looked at, with Dates and what is undefined", () => {
    const value = data({
      at: new Date(0),
      link: new URL("https://example.com"),
      nothing: undefined,
      deep: [[{}, null]],
    });
    expect(encode("Value", encodeUnknown, value)).toBe(value);
  });

  test("that contains itself is refused", () => {
    const loop: unknown[] = [];
    loop.push(loop, { again: loop });
    expect(refusal(encodeUnknown, loop)).toMatch(/: expected no more than 10000 levels of nesting/);
  });
});

describe("scalars", () => {
  test.each([
    [encodeString, "string", "a", [1, null, undefined, true, {}, ["a"], new String("a")]],
    [encodeText, "string", "a", [1, null, undefined]],
    [encodeText, "string that is not empty", "a", [""]],
    [encodeBoolean, "boolean", false, ["true", 0, null, undefined]],
    [encodeFloat64, "finite number", 1.5, [Number.NaN, Number.POSITIVE_INFINITY, "1", 1n, null, undefined]],
  ] as const)("%o takes a %s only", (write, expected, right, wrong) => {
    expect(encode("Value", write as (value: unknown) => unknown, right)).toBe(right);
    for (const value of wrong) expect(refusal(write, value)).toMatch(new RegExp(`^expected ${expected}`));
  });
});

describe("integers", () => {
  test.each([
    [encodeInt8, -128, 127],
    [encodeInt16, -32768, 32767],
    [encodeInt32, -2147483648, 2147483647],
    [encodeInt64, -(2 ** 63), 2 ** 63],
    [encodeUint8, 0, 255],
    [encodeUint16, 0, 65535],
    [encodeUint32, 0, 4294967295],
    [encodeUint64, 0, 2 ** 64],
  ])("%o takes its range and nothing else", (write, min, max) => {
    expect(write(min)).toBe(min);
    expect(write(max)).toBe(max);
    expect(Object.is(write(-0), 0)).toBe(true);
    for (const value of [min - 1 - Math.abs(min) / 1e9, max * 1.000001 + 1, 0.5, Number.NaN, "1", null, undefined]) {
      expect(refusal(write, value)).toMatch(/^expected (unsigned )?integer/);
    }
  });

  test("the message says what was expected and not the value", () => {
    expect(refusal(encodeUint8, 1234)).toBe("expected integer from 0 to 255, received number");
  });
});

describe("encode", () => {
  const written = (value: unknown): unknown =>
    encode(
      "Value",
      (v: { [name: string]: string[] }) => encodeMap(v, (list) => encodeList(list, encodeString)),
      value as never,
    );

  test("names the path of the first thing that is wrong, and counts the rest", () => {
    expect(() => written({ a: ["b"], "c-d": ["e", 5], f: null })).toThrow(
      new TypeError('not a Value: ["c-d"][1]: expected string, received number (and 1 more)'),
    );
  });

  test("never quotes a value", () => {
    expect(() => written({ a: [{ secret: "s3cr3t" }] })).toThrow(
      /^not a Value: a\[0\]: expected string, received object$/,
    );
  });

  test("demands of the whole, and not of a part", () => {
    const answer = (value: { status?: number }): object =>
      isDemanded(value.status) ? { status: encodeInt8(value.status as number) } : {};
    const whole = (value: { status?: number }): object => encode("Answer", answer, value);
    expect(() => whole({})).toThrow(
      new TypeError("not an Answer: status: expected integer from -128 to 127, received undefined"),
    );
    expect(encodePart(whole, {})).toEqual({});
    expect(() => encodePart(whole, { status: "a" })).toThrow(TypeError);
    expect(() => whole({})).toThrow(TypeError);
  });

  test("demands of a whole that is encoded in the middle of a part", () => {
    const answer = (value: { status?: number; other?: unknown }): object =>
      isDemanded(value.status) ? { status: encodeInt8(value.status as number), other: value.other } : {};
    const whole = (value: object): object => encode("Answer", answer, value);
    const refusals: unknown[] = [];
    const part = {
      get status(): undefined {
        try {
          whole({});
        } catch (error) {
          refusals.push(error);
        }
        return undefined;
      },
    };
    expect(encodePart(whole, part)).toEqual({});
    expect(refusals).toEqual([expect.any(TypeError)]);
  });
});

describe("what Go's omitempty keeps, and what is to be refused", () => {
  test.each([
    [hasItems, [undefined, []], [["a"], {}, null, "", new Uint8Array()]],
    [hasBytes, [undefined, new Uint8Array()], [Uint8Array.of(0), [], null, ""]],
    [(value: unknown) => isKept(value, ""), [undefined, ""], ["a", 0, null, false]],
    [hasEntries, [undefined, {}, { a: undefined }], [{ a: 0 }, [], null, "", new Map(), new Headers()]],
  ])("%o", (isKept: (value: never) => boolean, dropped: unknown[], kept: unknown[]) => {
    for (const value of dropped) expect(isKept(value as never)).toBe(false);
    for (const value of kept) expect(isKept(value as never)).toBe(true);
    const [, empty] = dropped;
    expect(encodePart((value: unknown) => encode("Value", (v) => isKept(v as never), value), empty)).toBe(true);
  });
});

describe("collections", () => {
  test("elements are encoded, and the argument is left alone", () => {
    const times = { a: new Date(0) };
    expect(encodeMap(times, encodeTime)).toEqual({ a: "1970-01-01T00:00:00Z" });
    expect(times.a).toEqual(new Date(0));
    expect(encodeList([new Date(0)], encodeTime)).toEqual(["1970-01-01T00:00:00Z"]);
  });

  test("a map is copied even where nothing changes", () => {
    const sizes = { a: 1 };
    expect(encodeMap(sizes, encodeInt8)).toEqual(sizes);
    expect(encodeMap(sizes, encodeInt8)).not.toBe(sizes);
  });

  test("a map loses its undefined entries", () => {
    const headers = { a: "b", c: undefined };
    expect(Object.keys(encodeMap(headers, encodeString))).toEqual(["a"]);
    expect(Object.keys(headers)).toEqual(["a", "c"]);
  });

  test("the name __proto__ is data", () => {
    const value = JSON.parse('{"__proto__":1}') as { [name: string]: number };
    const encoded = encodeMap(value, encodeInt8);
    expect(Object.getPrototypeOf(encoded)).toBe(Object.prototype);
    expect(Object.entries(encoded)).toEqual([["__proto__", 1]]);
  });

  test("an element that is null stays so", () => {
    expect(encodeNullable(null, encodeInt8)).toBeNull();
    expect(encodeNullable(1, encodeInt8)).toBe(1);
  });
});
