import { expect, test } from "vitest";
import { type DiscriminatorFact, indexDefinitions } from "@aws-lambda-events/schema";
import { guardFunction } from "./guard.js";
import { Imports } from "../printing/imports.js";

function emit(discriminator: Omit<DiscriminatorFact, "documentation">): string {
  return guardFunction(
    "ShopEvent",
    { documentation: "https://docs.aws.amazon.com/shop", ...discriminator },
    { stem: "shop", index: indexDefinitions([]), imports: new Imports(), codec: "./", typesOf: () => undefined },
  );
}

test("the words of a discriminator are spelled as a string of code, whatever is in them", () => {
  const statement = emit({ requires: {}, matches: { origin: ['a "shop"\\'] } });
  expect(statement).toContain(String.raw`expects(o.origin, "\"a \"shop\"\\\"", (value) => value === "a \"shop\"\\");`);
});
