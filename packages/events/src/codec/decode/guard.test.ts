import { describe, expect, test } from "vitest";
import { DecodeError } from "./decode-error.js";
import { decoder } from "./decoder.js";
import { each, expects, required } from "./guard.js";
import { object } from "./object.js";
import { string } from "./scalars.js";

interface Parcel {
  readonly label: string;
}

const Parcel = decoder<Parcel>(
  "ShopEvent",
  (value) => ({ label: string(object(value).label) }),
  (o) => {
    each(o.parcels, (item) => {
      expects(item?.source, '"shop:a" or "shop:b"', (value) => value === "shop:a" || value === "shop:b");
    });
    expects(o.version, 'other than "2.0"', (value) => value !== "2.0");
    expects(o.context?.elb, "nothing");
    expects(o.context?.vpc, "nothing");
  },
);

function messages(payload: unknown): readonly string[] {
  const result = Parcel.safeParse(payload);
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}

describe("a guard", () => {
  test("lets in what shows what it must, and what shows nothing more", () => {
    expect(messages({ parcels: [] })).toEqual([]);
    expect(messages({ parcels: [{ source: "shop:b" }, {}, { source: null }, { source: "" }] })).toEqual([]);
    expect(messages({ parcels: [], version: "1.0", context: { alb: 1, elb: "", vpc: null } })).toEqual([]);
    expect(messages({ parcels: [], version: null, context: null })).toEqual([]);
    expect(messages({ parcels: [null, 1, "aws:s3", []], version: 2, context: "elb" })).toEqual([]);
  });

  test("refuses what is no object once", () => {
    expect(messages(null)).toEqual(["expected a value, received null"]);
    expect(messages(undefined)).toEqual(["expected a value, received undefined"]);
    expect(messages([])).toEqual(["expected object, received array"]);
    expect(messages("{}")).toEqual(["expected object, received string"]);
  });

  test("refuses what lacks the outer shape", () => {
    expect(messages({})).toEqual(["parcels: expected array, received undefined"]);
    expect(messages({ parcels: null })).toEqual(["parcels: expected array, received null"]);
    expect(messages({ parcels: {} })).toEqual(["parcels: expected array, received object"]);
  });

  test("refuses another event's discriminators, each with its place", () => {
    expect(messages({ parcels: [{}, { source: "aws:s3" }], version: "2.0", context: { elb: {} } })).toEqual([
      'parcels[1].source: expected "shop:a" or "shop:b"',
      'version: expected other than "2.0"',
      "context.elb: expected nothing, received object",
    ]);
    expect(messages({ parcels: [], context: { elb: 0, vpc: false } })).toEqual([
      "context.elb: expected nothing, received number",
      "context.vpc: expected nothing, received boolean",
    ]);
    expect(messages({ parcels: [{ source: 1 }] })).toEqual([
      'parcels[0].source: expected "shop:a" or "shop:b", received number',
    ]);
  });

  test("is all that is said of another event: its fields are not looked at", () => {
    expect(messages({ label: 1 })).toEqual(["parcels: expected array, received undefined"]);
    expect(messages({ parcels: [], label: 1 })).toEqual(["label: expected string, received number"]);
  });

  test("says of what lacks the outer shape no more than that", () => {
    const Call = decoder("Call", object, (o) => {
      if (required(o.context, "object")) required(o.context?.id, "string");
    });
    const said = [{}, { context: 5 }, { context: {} }].map((payload) => {
      const result = Call.safeParse(payload);
      return result.success ? [] : result.error.issues.map(({ message }) => message);
    });
    expect(said).toEqual([
      ["context: expected object, received undefined"],
      ["context: expected object, received number"],
      ["context.id: expected string, received undefined"],
    ]);
  });

  test("says which event it is the guard of, as one would say it", () => {
    const said = ["S3Event", "SQSEvent", "KafkaEvent", "ALBTargetGroupRequest", "LexEvent", "IoTButtonEvent"].map(
      (name) => new DecodeError(name, [{ path: [], expected: "", received: "", message: "-" }]).message,
    );
    expect(said).toEqual([
      "not an S3Event: -",
      "not an SQSEvent: -",
      "not a KafkaEvent: -",
      "not an ALBTargetGroupRequest: -",
      "not a LexEvent: -",
      "not an IoTButtonEvent: -",
    ]);
  });
});
