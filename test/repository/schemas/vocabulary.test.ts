import { FORMATS, KEYWORDS } from "@aws-lambda-events/schema";
import { formats, keywords } from "aws-lambda-events/formats";
import { expect, test } from "vitest";
import { readSchemaDocuments, schemaValidator } from "./validator.js";

test("the package offers validators every format and keyword that the documents use, and no other", () => {
  expect(Object.keys(formats)).toEqual(Object.keys(FORMATS));
  expect(new Set(keywords)).toEqual(new Set(Object.keys(KEYWORDS)));
});

test("strict AJV compiles every definition of every document, references between files included", async () => {
  const documents = await readSchemaDocuments();
  const ajv = schemaValidator(documents);
  for (const { $id, $defs } of documents) {
    for (const name of Object.keys($defs)) expect(ajv.getSchema(`${$id}#/$defs/${name}`)).toBeTypeOf("function");
  }
});
