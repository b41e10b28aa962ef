import { expect, test } from "vitest";
import {
  DIALECT,
  indexDefinitions,
  type Definition,
  type Property,
  type SchemaDocument,
} from "@aws-lambda-events/schema";
import { definitionDocs, propertyDocs, type DefinitionDocs } from "./documentation.js";

/* Documents as they are when everything is known; the cases of the generator have those that Go alone says. */

const DEFINITIONS: { readonly [name: string]: Definition } = {
  ShopEvent: {
    "x-kind": "struct",
    type: "object",
    properties: {},
    title: "Something happened in a shop",
    description: "One event for each customer.",
    "x-go-comment": "ShopEvent is sent by shops.\n\nDeprecated: shops\nare closed.\n\n@shop knows more.",
    deprecated: true,
    "x-lambda-role": "event",
    "x-lambda-sent-by": "Example Shops",
    "x-lambda-example": "ShopEvent.parse(payload).customer.name;",
    "x-lambda-discriminator": { documentation: "https://docs.aws.amazon.com/shop", requires: { shop: "object" } },
  },
  ShopResponse: {
    "x-kind": "struct",
    type: "object",
    properties: {},
    title: "What a shop does next",
    "x-lambda-role": "response",
    "x-lambda-sent-by": "Example Shops",
    "x-lambda-documentation": "https://docs.aws.amazon.com/shop-answers",
  },
  StoreEvent: { "x-kind": "alias", $ref: "#/$defs/ShopEvent", title: "Another name of a shop" },
  Customer: { "x-kind": "struct", type: "object", properties: {}, "x-go-name": "ShopCustomer" },
};

const DOCUMENT: SchemaDocument = {
  $schema: DIALECT,
  $id: "shop.json",
  $comment: "",
  "x-go-package": "example.com/events",
  "x-go-files": [],
  $defs: DEFINITIONS,
};
const INDEX = indexDefinitions([DOCUMENT]);

function docsOf(name: string): DefinitionDocs {
  const located = INDEX.byName.get(name);
  if (located === undefined) throw new Error(`there is no ${name}`);
  return definitionDocs(located, DOCUMENT, INDEX);
}

test("a type has our words, then who sends it, then upstream's comment, and AWS before Go where to read on", () => {
  expect(docsOf("ShopEvent").type).toBe(`/**
 * Something happened in a shop
 *
 * One event for each customer.
 *
 * Sent by Example Shops.
 *
 * ShopEvent is sent by shops.
 *
 * \\@shop knows more.
 *
 * @deprecated shops are closed.
 * @see https://docs.aws.amazon.com/shop
 * @see https://pkg.go.dev/example.com/events#ShopEvent
 * @example ShopEvent.parse(payload).customer.name;
 */
`);
});

test("the decoder of an event has the words of the type, which editors merge, and the page of AWS", () => {
  const { type, decoder } = docsOf("ShopEvent");
  const [words = ""] = type.split(" * @");
  expect(decoder).toBe(`${words} * @see https://docs.aws.amazon.com/shop\n */\n`);
});

test("a response says who takes it", () => {
  expect(docsOf("ShopResponse").type).toBe(`/**
 * What a shop does next
 *
 * Taken by Example Shops.
 *
 * @see https://docs.aws.amazon.com/shop-answers
 * @see https://pkg.go.dev/example.com/events#ShopResponse
 */
`);
});

test("another name of an event has that event's page", () => {
  expect(docsOf("StoreEvent").decoder).toBe(
    "/**\n * Another name of a shop\n *\n * @see https://docs.aws.amazon.com/shop\n */\n",
  );
});

test("a type of which nothing is known has the page of its Go type, its decoder nothing", () => {
  expect(docsOf("Customer")).toEqual({
    type: "/** @see https://pkg.go.dev/example.com/events#ShopCustomer */\n",
    decoder: "",
  });
});

test("a property has our words, then what follows from the schema, then upstream's comment", () => {
  const property: Property = {
    "x-kind": "string",
    type: "string",
    "x-go-name": "ReceiptText",
    description: "What was bought, at most 100 lines.",
    "x-go-comment": "Receipt is */ printed",
    "x-go-derived-from": "basket",
    "x-lambda-demanded": { documentation: "https://docs.aws.amazon.com/receipt", isText: true },
  };
  expect(propertyDocs("receipt", property, "Receipt")).toBe(`/**
 * What was bought, at most 100 lines.
 *
 * Demanded by the receiver, and not empty. Derived from \`basket\`. Also read as \`Receipt\`. Go field: \`ReceiptText\`
 *
 * Receipt is *\\/ printed
 *
 * @see https://docs.aws.amazon.com/receipt
 */
`);
});

test("a property whose name says it all has no doc comment", () => {
  expect(propertyDocs("awsRegion", { "x-kind": "string", type: "string", "x-go-name": "AWSRegion" }, undefined)).toBe(
    "",
  );
});
