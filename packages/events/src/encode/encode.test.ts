import { describe, expect, test } from "vitest";
import { encodeBytes } from "./bytes.js";
import { encodeList, encodeMap, encodeNullable, encodeStringMap, encodeUnknown } from "./collections.js";
import {
  encodeFloat64,
  encodeInt16,
  encodeInt32,
  encodeInt64,
  encodeInt8,
  encodeUint16,
  encodeUint32,
  encodeUint64,
  encodeUint8,
} from "./scalars.js";
import { encodeTime } from "./time.js";

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

  test("writes nothing as Go's zero time", () => {
    expect(encodeTime(undefined)).toBe("0001-01-01T00:00:00Z");
  });

  test.each([-62167219200001, 253402300800000, Number.NaN])("refuses %d", (instant) => {
    expect(() => encodeTime(new Date(instant))).toThrow(RangeError);
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

  test("writes the last two characters of the alphabet, and nothing as an empty string", () => {
    expect(encodeBytes(Uint8Array.of(251, 255, 191))).toBe("+/+/");
    expect(encodeBytes(undefined)).toBe("");
  });
});

test.each(["AQI=", [1, 2], null, 5, {}, new Uint16Array(40), new Int8Array(4), new DataView(new ArrayBuffer(40))])(
  "encodeBytes refuses %o",
  (value) => {
    expect(() => (encodeBytes as (value: unknown) => string)(value)).toThrow(TypeError);
  },
);

test.each(["ab", new Set(["a"]), null, 5, {}])("encodeList refuses %o", (value) => {
  expect(() => (encodeList as (value: unknown, element: unknown) => unknown)(value, String)).toThrow(TypeError);
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
  ])("%o takes its range and nothing else", (encode, min, max) => {
    expect(encode(undefined)).toBe(0);
    expect(encode(min)).toBe(min);
    expect(encode(max)).toBe(max);
    expect(Object.is(encode(-0), 0)).toBe(true);
    for (const value of [min - 1 - Math.abs(min) / 1e9, max * 1.000001 + 1, 0.5, Number.NaN]) {
      expect(() => encode(value)).toThrow(RangeError);
    }
  });

  test("the message says what was expected and not the value", () => {
    expect(() => encodeUint8(1234)).toThrow(new RangeError("expected an integer from 0 to 255"));
    expect(() => encodeUint64(-1)).toThrow(new RangeError("expected an unsigned integer of 64 bits"));
  });
});

test("encodeFloat64 takes finite numbers only", () => {
  expect(encodeFloat64(undefined)).toBe(0);
  expect(encodeFloat64(1.5)).toBe(1.5);
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => encodeFloat64(value)).toThrow(RangeError);
});

describe("collections", () => {
  test("nothing becomes an empty list or map", () => {
    expect(encodeList(undefined, encodeInt8)).toEqual([]);
    expect(encodeMap(undefined, encodeInt8)).toEqual({});
    expect(encodeStringMap(undefined)).toEqual({});
  });

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

  test("a string map loses its undefined entries", () => {
    const headers = { a: "b", c: undefined };
    expect(Object.keys(encodeStringMap(headers))).toEqual(["a"]);
    expect(Object.keys(headers)).toEqual(["a", "c"]);
  });

  test("the name __proto__ is data", () => {
    const value = JSON.parse('{"__proto__":1}') as { [name: string]: number };
    const encoded = encodeMap(value, encodeInt8);
    expect(Object.getPrototypeOf(encoded)).toBe(Object.prototype);
    expect(Object.entries(encoded)).toEqual([["__proto__", 1]]);
  });

  test("a pointer to nothing becomes null", () => {
    expect(encodeNullable(undefined, encodeInt8)).toBeNull();
    expect(encodeNullable(null, encodeInt8)).toBeNull();
    expect(encodeNullable(1, encodeInt8)).toBe(1);
  });

  test("an unknown value stays as it is, and nothing becomes null", () => {
    const value = { a: [1] };
    expect(encodeUnknown(value)).toBe(value);
    expect(encodeUnknown(undefined)).toBeNull();
  });
});
