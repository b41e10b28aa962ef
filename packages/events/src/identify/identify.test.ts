import { describe, expect, test } from "vitest";
import { isEvent, matchingEvents, showsEvidence, type Events } from "./identify.js";

const EVENTS: Events<"Parcel" | "Letter" | "Mail"> = {
  Mail: { requires: { detail: "object" } },
  Letter: {
    requires: { detail: "object" },
    matches: { source: ["post.letter"] },
    excludes: { version: [{ prefix: "2." }] },
    evidence: ["stamped"],
    lacks: ["context/elb"],
  },
  Parcel: {
    requires: { parcels: "array" },
    matches: { "parcels/*/source": ["shop:a", "shop:b"], trigger: [{ prefix: "Parcel_" }, { includes: "Box" }] },
  },
};

describe("which events a value is", () => {
  test("is told by all conditions, the event with the most first", () => {
    expect(matchingEvents({ detail: {}, source: "post.letter", stamped: false }, EVENTS)).toEqual(["Letter", "Mail"]);
    expect(matchingEvents({ detail: {}, source: "post.other", stamped: true }, EVENTS)).toEqual(["Mail"]);
    const parcel = { parcels: [{ source: "shop:a" }, { source: "shop:b" }], trigger: "Parcel_Sent" };
    expect(matchingEvents(parcel, EVENTS)).toEqual(["Parcel"]);
  });

  test("counts a discriminator, which has to be there and be right, twice", () => {
    const events: Events<"Shaped" | "Marked"> = {
      Shaped: { requires: { detail: "object", parcels: "array" }, evidence: ["stamped", "context"] },
      Marked: { requires: { detail: "object" }, matches: { source: ["post"], kind: ["letter"] } },
    };
    const both = { detail: {}, parcels: [], stamped: true, context: {}, source: "post", kind: "letter" };
    expect(matchingEvents(both, events)).toEqual(["Marked", "Shaped"]);
  });

  test("takes evidence: a discriminator that is not there is none", () => {
    expect(matchingEvents({ detail: {}, source: "post.letter" }, EVENTS)).toEqual(["Mail"]);
    expect(matchingEvents({ parcels: [], trigger: "Parcel_Sent" }, EVENTS)).toEqual([]);
    expect(matchingEvents({ parcels: [{ source: "shop:a" }, {}], trigger: "Parcel_Sent" }, EVENTS)).toEqual([]);
  });

  test("does not take the holes of a list for evidence", () => {
    const trigger = "Parcel_Sent";
    const parcels: object[] = [];
    parcels.length = 2;
    expect(matchingEvents({ parcels, trigger }, EVENTS)).toEqual([]);
    parcels[1] = { source: "shop:a" };
    expect(matchingEvents({ parcels, trigger }, EVENTS)).toEqual([]);
    parcels[0] = { source: "shop:b" };
    expect(matchingEvents({ parcels, trigger }, EVENTS)).toEqual(["Parcel"]);
  });

  test("is spoilt by what only another event has", () => {
    const letter = { detail: {}, source: "post.letter", stamped: true };
    expect(showsEvidence({ ...letter, context: { elb: null } }, EVENTS.Letter)).toBe(true);
    expect(showsEvidence({ ...letter, context: { elb: {} } }, EVENTS.Letter)).toBe(false);
    expect(showsEvidence({ ...letter, version: "1.0" }, EVENTS.Letter)).toBe(true);
    expect(showsEvidence({ ...letter, version: "2.0" }, EVENTS.Letter)).toBe(false);
  });

  test.each([null, undefined, 7, "detail", true, [], [{}], {}, () => 1])("is none for %o", (value) => {
    expect(matchingEvents(value, EVENTS)).toEqual([]);
  });

  test("is none for what throws when it is looked at", () => {
    const fail = (): never => {
      throw new Error("no");
    };
    const hostile = new Proxy({}, { getOwnPropertyDescriptor: fail });
    expect(matchingEvents(hostile, EVENTS)).toEqual([]);
    const getter = Object.defineProperty({ detail: {} }, "source", { get: fail, enumerable: true });
    expect(matchingEvents(getter, EVENTS)).toEqual(["Mail"]);
  });

  test("is not of a name that is no event's", () => {
    expect(isEvent({ detail: {} }, "Mail", EVENTS)).toBe(true);
    for (const name of ["Post", "constructor", "toString", "__proto__"]) {
      expect(isEvent({ detail: {} }, name, EVENTS)).toBe(false);
    }
  });

  test("does not take inherited properties for evidence", () => {
    expect(showsEvidence({}, { requires: {}, evidence: ["constructor"] })).toBe(false);
  });
});
