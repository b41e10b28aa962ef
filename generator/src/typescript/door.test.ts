import { expect, test } from "vitest";
import type { DoorFact } from "../schema/document.js";
import { indexDefinitions } from "./definitions.js";
import { doorFunction } from "./door.js";
import { Imports } from "./imports.js";

function emit(door: Omit<DoorFact, "documentation">): unknown {
  return doorFunction(
    "ShopEvent",
    { documentation: "https://docs.aws.amazon.com/shop", ...door },
    { stem: "shop", index: indexDefinitions([]), imports: new Imports(), runtime: "./", typesOf: () => undefined },
  ).statements;
}

test("the words of a door are spelled as a string of code, whatever is in them", () => {
  const statement = emit({ requires: {}, matches: { origin: ['a "shop"\\'] } });
  expect(statement).toBe(String.raw`expects(o.origin, "\"a \"shop\"\\\"", (value) => value === "a \"shop\"\\");`);
});
