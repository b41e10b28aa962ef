import { expect, test } from "vitest";
import type { DoorFact } from "../schema/document.js";
import { indexDefinitions } from "./definitions.js";
import { doorFunction } from "./door.js";
import { Imports } from "./imports.js";

function emit(door: Omit<DoorFact, "documentation">): unknown {
  return doorFunction(
    "ShopEvent",
    { documentation: "https://docs.aws.amazon.com/shop", ...door },
    { mode: "string-null-none", stem: "shop", index: indexDefinitions([]), imports: new Imports(), runtime: "./" },
  ).statements;
}

test.each<[what: string, door: Omit<DoorFact, "documentation">, says: string]>([
  ["a list that need not be there", { requires: {}, lacks: ["parcels/*/sender"] }, "requiring it to be a list"],
  ["a list in a list", { requires: { parcels: "array" }, lacks: ["parcels/*/parts/*/sender"] }, "a list in a list"],
  ["what any list has", { requires: { parcels: "object" }, lacks: ["parcels/length"] }, "looks for length"],
  ["what any text has", { requires: {}, lacks: ["parcels/link"] }, "looks for link"],
])("a door that looks into %s is an error", (_what, door, says) => {
  expect(() => emit(door)).toThrow(says);
});

test("what any value has is asked for in the payload itself, which is an object", () => {
  expect(emit({ requires: {}, lacks: ["length"] })).toBe('expects(o.length, "nothing");');
});

test("the words of a door are spelled as a string of code, whatever is in them", () => {
  const statement = emit({ requires: {}, matches: { origin: ['a "shop"\\'] } });
  expect(statement).toBe(String.raw`expects(o.origin, "\"a \"shop\"\\\"", (value) => value === "a \"shop\"\\");`);
});
