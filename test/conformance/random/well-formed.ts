import * as fc from "fast-check";
import { NULL, stringNode, tokenNode, type JsonEntry, type JsonNode } from "../json-text.js";
import type { Shape, Slot } from "../shapes.js";

/* Documents that a type describes, with every property there or not. */

type Nodes = fc.Arbitrary<JsonNode>;

const strings: Nodes = fc
  .constantFrom("", "a", "aws:s3", "x y", "2020-01-01", "\u20ac", "Pass", "\ud83d\ude00", "0", "a+b%20c")
  .map(stringNode);

const booleans: Nodes = fc.boolean().map((value) => tokenNode(String(value)));

const floats: Nodes = fc
  .oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => tokenNode(Object.is(value, -0) ? "-0" : String(value)));

const instants = fc.integer({ min: -62135596800, max: 253402300799 });

const times: Nodes = fc
  .tuple(instants, fc.constantFrom("", "", ".5", ".123456789", ".999"), fc.constantFrom("Z", "Z", "+05:30", "-08:00"))
  .map(([seconds, fraction, zone]) => stringNode(`${isoSeconds(seconds)}${fraction}${zone}`));

const base64: Nodes = fc.uint8Array({ maxLength: 6 }).map((bytes) => stringNode(Buffer.from(bytes).toString("base64")));

const unknowns: Nodes = fc
  .constantFrom(
    "null",
    "1",
    "-0",
    '"a"',
    "true",
    "[]",
    "{}",
    '{"a":[1,null,{"b":1e21}]}',
    "[1.0,12345678901234567890]",
    '{"__proto__":1}',
  )
  .map(tokenNode);

const attributes: Nodes = fc.letrec<{ value: JsonNode }>((tie) => {
  const list = fc.array(tie("value"), { maxLength: 3 }).map((items) => ({ kind: "array", items }) as const);
  const map = fc
    .array(fc.tuple(fc.constantFrom("a", "b", "__proto__", "S", ""), tie("value")), { maxLength: 3 })
    .map((entries) => ({ kind: "object", entries: entries.map(([key, value]) => ({ key, value })) }) as const);
  const texts = fc.array(strings, { maxLength: 3 }).map((items) => ({ kind: "array", items }) as const);
  const binaries = fc.array(base64, { maxLength: 3 }).map((items) => ({ kind: "array", items }) as const);
  const tagged = (key: string, content: Nodes): Nodes =>
    content.map((value) => ({ kind: "object", entries: [{ key, value }] }));
  return {
    value: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      tagged("S", strings),
      tagged("N", strings),
      tagged("BOOL", booleans),
      tagged("NULL", fc.constantFrom("true", "false", "null", "[1]").map(tokenNode)),
      tagged("B", base64),
      tagged("SS", texts),
      tagged("NS", texts),
      tagged("BS", binaries),
      tagged("L", list),
      tagged("M", map),
    ),
  };
}).value;

/** Makes the arbitraries of types, each once. */
export class WellFormed {
  readonly #known = new Map<Shape, Nodes>();

  of({ shape, isPointer }: Slot): Nodes {
    const nodes = this.#shape(shape);
    return isPointer ? fc.option(nodes, { nil: NULL }) : nodes;
  }

  #shape(shape: Shape): Nodes {
    const known = this.#known.get(shape);
    if (known !== undefined) return known;
    const made = this.#make(shape);
    this.#known.set(shape, made);
    return made;
  }

  #make(shape: Shape): Nodes {
    switch (shape.kind) {
      case "struct": {
        const fields = [...shape.fields.values()].map((field) => [field.name, this.of(field)] as const);
        return fc.record(Object.fromEntries(fields), { requiredKeys: [] }).map(objectNode);
      }
      case "list":
        return fc.array(this.of(shape.item), { maxLength: 2 }).map((items) => ({ kind: "array", items }));
      case "map":
        return fc
          .uniqueArray(
            fc.tuple(fc.constantFrom("a", "b", "key", "X-Y", "__proto__", "constructor", ""), this.of(shape.value)),
            {
              maxLength: 3,
              selector: ([key]) => key,
            },
          )
          .map((entries) => ({ kind: "object", entries: entries.map(([key, value]) => ({ key, value })) }));
      case "integer":
        return integers(shape.format);
      case "wire":
        return wire(shape.name);
      case "string":
        return strings;
      case "boolean":
        return booleans;
      case "float":
        return floats;
      case "time":
        return times;
      case "bytes":
        return base64;
      case "unknown":
        return unknowns;
    }
  }
}

function objectNode(properties: { readonly [name: string]: JsonNode | undefined }): JsonNode {
  const entries: JsonEntry[] = Object.entries(properties).map(([key, value]) => ({ key, value: value ?? NULL }));
  return { kind: "object", entries };
}

function integers(format: string): Nodes {
  const bits = Math.min(Number(/\d+$/.exec(format)?.[0]), 53);
  const isUnsigned = format.startsWith("go-uint");
  const [min, max] = isUnsigned ? [0, 2 ** bits - 1] : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
  return fc
    .oneof(
      fc.maxSafeInteger().map((n) => n % 100),
      fc.maxSafeInteger(),
    )
    .map((n) => {
      const value = Math.max(min, Math.min(max, isUnsigned ? Math.abs(n) : n));
      return tokenNode(String(value + 0));
    });
}

function wire(name: string): Nodes {
  switch (name) {
    case "DynamoDBAttributeValue":
      return attributes;
    case "CodeBuildNumber":
      return fc.integer({ min: -(2 ** 31), max: 2147483583 }).map((value) => tokenNode(String(value)));
    case "DurationSeconds":
    case "DurationMinutes":
      return fc.double({ min: -1e8, max: 1e8, noNaN: true }).map((value) => tokenNode(String(value)));
    case "SecondsEpochTime":
      return fc
        .tuple(fc.integer({ min: -9223372036, max: 9223372036 }), fc.integer({ min: 0, max: 1000 }))
        .map(([seconds, milliseconds]) => tokenNode(String(seconds + milliseconds / 1000)));
    case "MilliSecondsEpochTime":
      return fc.integer({ min: -9223372036854, max: 9223372036854 }).map((value) => tokenNode(String(value)));
    case "RFC3339EpochTime":
      return times;
    case "CodeBuildTime":
      return instants.map((seconds) => stringNode(codeBuildTime(seconds)));
    case "CodeCommitEventTime":
      return instants.map((seconds) => stringNode(`${isoSeconds(seconds)}.123+0100`));
    case "JSONNumberBytes":
      return fc
        .array(
          fc.integer({ min: -128, max: 127 }).map((value) => tokenNode(String(value))),
          { maxLength: 4 },
        )
        .map((items) => ({ kind: "array", items }));
    default:
      throw new Error(`there are no random documents for the wire type ${name}`);
  }
}

function isoSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

function codeBuildTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  const iso = date.toISOString();
  const month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][
    date.getUTCMonth()
  ];
  const hour = date.getUTCHours();
  return `${month} ${date.getUTCDate()}, ${iso.slice(0, 4)} ${hour % 12 || 12}:${iso.slice(14, 19)} ${hour < 12 ? "AM" : "PM"}`;
}
