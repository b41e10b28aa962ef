import { expect, test } from "vitest";
import { checkDiscriminator } from "./discriminator-rules.js";
import type { Discriminator } from "../../annotations/annotation.js";

function check(row: Discriminator): void {
  checkDiscriminator("ShopEvent", row);
}

test.each<[what: string, row: Discriminator, says: string]>([
  ["a list that need not be there", { requires: {}, lacks: ["parcels/*/sender"] }, "requiring it to be a list"],
  ["a list in a list", { requires: { parcels: "array" }, lacks: ["parcels/*/parts/*/id"] }, "list at the root"],
  [
    "a list in an object",
    { requires: { shop: "object", "shop/parcels": "array" }, lacks: ["shop/parcels/*/id"] },
    "list at",
  ],
  ["elements themselves", { requires: { tags: "array" }, matches: { "tags/*": ["a"] } }, "list at the root"],
  ["what any list has", { requires: { parcels: "object" }, lacks: ["parcels/length"] }, "length is inherited"],
  ["what any text has", { requires: {}, lacks: ["parcel/link"] }, "link is inherited"],
  ["what any object has", { requires: {}, lacks: ["constructor"] }, "constructor is inherited"],
  ["an empty text", { requires: {}, excludes: { version: [""] } }, "an empty pattern for version"],
  ["an empty prefix", { requires: {}, matches: { version: ["1", { prefix: "" }] } }, "an empty pattern for version"],
  ["an empty part", { requires: {}, matches: { version: [{ includes: "" }] } }, "an empty pattern for version"],
  ["no pattern", { requires: {}, excludes: { version: [] } }, "no pattern for version"],
  [
    "two things in one place",
    { requires: {}, matches: { version: ["1"] }, lacks: ["version"] },
    "two rules for version",
  ],
  [
    "a place and the other place of another",
    {
      requires: {},
      matches: { source: ["a"] },
      elsewhere: { source: "Source" },
      lacks: ["Source"],
    },
    "two rules for Source",
  ],
  [
    "what is in the other place",
    { requires: {}, matches: { source: ["a"] }, elsewhere: { source: "shop" }, lacks: ["shop/id"] },
    "a rule for shop and",
  ],
  [
    "what any list has, in the other place",
    { requires: { tags: "array" }, matches: { "tags/*/id": ["a"] }, elsewhere: { "tags/*/id": "tags/*/length" } },
    "length is inherited",
  ],
  [
    "a value elsewhere that matches nothing",
    { requires: {}, elsewhere: { source: "Source" } },
    "nothing that source has to match",
  ],
  [
    "a value elsewhere that is not beside it",
    { requires: {}, matches: { source: ["a"] }, elsewhere: { source: "shop/source" } },
    "source at shop/source, which is not beside it",
  ],
  [
    "a value elsewhere that has to be there",
    { requires: { source: "string" }, matches: { source: ["a"] }, elsewhere: { source: "Source" } },
    "requires source",
  ],
  [
    "words for what is not excluded",
    { requires: {}, explains: { event: "which is a test" } },
    "does not exclude event",
  ],
  [
    "words for what is in a list",
    { requires: { parcels: "array" }, excludes: { "parcels/*/id": ["a"] }, explains: { "parcels/*/id": "a test" } },
    "which is in a list",
  ],
  ["a value and in it", { requires: {}, matches: { shop: ["a"] }, lacks: ["shop/parcel"] }, "a rule for shop and"],
  ["a text and in it", { requires: { shop: "string" }, lacks: ["shop/parcel"] }, "of kind string and looks into it"],
  ["a part of what need not be there", { requires: { "shop/parcel": "object" } }, "without what it is in"],
  ["a part of each element", { requires: { tags: "array", "tags/*/id": "string" } }, "without what it is in"],
])("a discriminator that asks for %s is an error", (_what, row, says) => {
  expect(() => {
    check(row);
  }).toThrow(says);
});

test("a discriminator may ask for objects in objects, and for fields of elements", () => {
  check({
    requires: { shop: "object", "shop/counter": "object", "shop/counter/number": "string", parcels: "array" },
    matches: { "parcels/*/source": ["shop"], "shop/kind": [{ prefix: "Big" }], length: ["1 m"] },
    elsewhere: { "parcels/*/source": "parcels/*/Source" },
    lacks: ["parcels/*/sender/name", "context/elb"],
  });
});
