import { type Definition, DIALECT, type DiscriminatorFact } from "@aws-lambda-events/schema";
import { expect, test } from "vitest";
import { discriminatorsPage } from "./page.js";

function rowOf(discriminator: Omit<DiscriminatorFact, "documentation">): string[] {
  const definition: Definition = {
    "x-lambda-role": "event",
    "x-lambda-discriminator": { documentation: "https://docs.aws.amazon.com/shop", ...discriminator },
    "x-kind": "struct",
    type: "object",
    properties: {},
  };
  const part: Definition = { "x-kind": "struct", type: "object", properties: {} };
  const facts = { $comment: "", "x-go-package": "example.com/events", "x-go-files": [] };
  const page = discriminatorsPage([
    { $schema: DIALECT, $id: "shop.json", ...facts, $defs: { ShopEvent: definition, Part: part } },
  ]);
  const rows = page.split("\n").filter((line) => line.startsWith("| ["));
  expect(rows).toHaveLength(1);
  return (rows[0] ?? "").slice(2, -2).split(" | ");
}

test("the row of an event has everything that its discriminator says", () => {
  const row = rowOf({
    requires: { shop: "object", "shop/name": "string" },
    matches: { source: ["a", "b", { prefix: "Shop " }, { includes: "shop" }], kind: ["k"] },
    elsewhere: { source: "Source" },
    excludes: { version: ["2.0"] },
    explains: { version: "which is another" },
    lacks: ["parcels/*/id"],
    evidence: ["shop/id"],
  });
  expect(row).toEqual([
    "[`ShopEvent`](https://docs.aws.amazon.com/shop)",
    "`shop`: object<br>`shop/name`: string",
    '`source`, or else `Source`, is `a` or `b`, or begins with `"Shop "`, or has `shop` in it<br>`kind` is `k`',
    "`version` is `2.0`<br>`parcels/*/id`",
    "`shop/id`",
  ]);
});

test("an event that only requires something has an empty cell for the rest", () => {
  expect(rowOf({ requires: { shop: "object" } }).slice(1)).toEqual(["`shop`: object", "", "", ""]);
});
