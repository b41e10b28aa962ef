import {
  type Definition,
  type DefinitionIndex,
  type Located,
  type Property,
  type SchemaDocument,
  resolveTarget,
} from "@aws-lambda-events/schema";
import { documentationComment } from "../printing/doc-comment.js";

/** The doc comments of a type and of the decoder by its name; empty where there is nothing to say. */
export interface DefinitionDocs {
  readonly type: string;
  readonly decoder: string;
}

/**
 * Editors show a type and a value by the same name together, or either alone, so the decoder of what has an AWS page
 * says the same as the type.
 */
export function definitionDocs(
  { name, definition }: Located,
  document: SchemaDocument,
  index: DefinitionIndex,
): DefinitionDocs {
  const page = awsPage(definition, index);
  const prose = {
    texts: [definition.title, definition.description],
    facts: sender(definition),
    upstream: definition["x-go-comment"],
  };
  const goPage = `https://pkg.go.dev/${document["x-go-package"]}#${definition["x-go-name"] ?? name}`;
  return {
    type: documentationComment({
      ...prose,
      isDeprecated: definition.deprecated === true,
      links: page === undefined ? [goPage] : [page, goPage],
      example: definition["x-lambda-example"],
    }),
    decoder: page === undefined ? "" : documentationComment({ ...prose, isDeprecated: false, links: [page] }),
  };
}

/** @param alias another spelling of the property that is read, too */
export function propertyDocs(jsonName: string, property: Property, alias: string | undefined): string {
  const demand = property["x-lambda-demanded"];
  const from = property["x-go-derived-from"];
  const goName = property["x-go-name"];
  return documentationComment({
    texts: [property.description],
    facts: [
      ...(demand === undefined ? [] : [`Demanded by the receiver${demand.isText === true ? ", and not empty" : ""}.`]),
      ...(from === undefined ? [] : [`Derived from \`${from}\`.`]),
      ...(alias === undefined ? [] : [`Also read as \`${alias}\`.`]),
      ...(differsBeyondCase(goName, jsonName) ? [`Go field: \`${goName}\``] : []),
    ],
    upstream: property["x-go-comment"],
    isDeprecated: property.deprecated === true,
    links: demand === undefined ? [] : [demand.documentation],
  });
}

/** The page of AWS that shows it; another name of an event has that event's. */
function awsPage(definition: Definition, index: DefinitionIndex): string | undefined {
  if (definition["x-kind"] === "alias") return awsPage(resolveTarget(definition.$ref, index).definition, index);
  return definition["x-lambda-discriminator"]?.documentation ?? definition["x-lambda-documentation"];
}

function sender(definition: Definition): string[] {
  const service = definition["x-lambda-sent-by"];
  if (service === undefined) return [];
  return [`${definition["x-lambda-role"] === "response" ? "Taken" : "Sent"} by ${service}.`];
}

function differsBeyondCase(goName: string, jsonName: string): boolean {
  return goName.toLowerCase() !== jsonName.replace(/[-_.]/g, "").toLowerCase();
}
