import type { SchemaDocument } from "@aws-lambda-events/generator";

/*
 * What `--strict` asks for beyond the schema documents is derived from them: an object has every property that Go always
 * writes, and no property that Go does not know. There is no second set of schemas to keep in step.
 */

type Properties = Extract<SchemaDocument["$defs"][string], { readonly "x-go-kind": "struct" }>["properties"];
type Property = Properties[string];

/** Marks the schemas that were derived, so that their errors can be told from others. */
export const STRICT_KEYWORD = "x-strict";

/** The documents with structs that miss nothing and know every property. */
export function strictDocuments(documents: readonly SchemaDocument[]): object[] {
  return documents.map((document) => ({ ...document, $defs: mapValues(document.$defs, strictDefinition) }));
}

function strictDefinition(definition: SchemaDocument["$defs"][string]): object {
  if (definition["x-go-kind"] !== "struct") return definition;
  const { properties } = definition;
  const aliases = aliasesOf(properties);
  const wanted = Object.keys(properties).filter((name) => isAlwaysWritten(properties[name]));
  return {
    ...definition,
    [STRICT_KEYWORD]: true,
    additionalProperties: false,
    required: wanted.filter((name) => !aliases.has(name)),
    ...mergeConditions(
      definition,
      wanted.flatMap((name) => aliases.get(name)?.map((alias) => requiredUnless(name, alias)) ?? []),
    ),
  };
}

/** Conditions beside those that a door may have put there. */
function mergeConditions(definition: { readonly allOf?: readonly object[] }, conditions: readonly object[]): object {
  return conditions.length === 0 ? {} : { allOf: [...(definition.allOf ?? []), ...conditions] };
}

/** Either spelling will do. */
function requiredUnless(name: string, alias: string): object {
  const either = { properties: { [name]: true, [alias]: true } };
  return { if: { ...either, required: [alias] }, else: { ...either, [STRICT_KEYWORD]: true, required: [name] } };
}

/** Whether Go writes the property whatever its value is, that value cannot be nothing, and AWS always sends it. */
function isAlwaysWritten(property: Property | undefined): boolean {
  return (
    property !== undefined &&
    property["x-go-omitempty"] === undefined &&
    property["x-go-omitnil"] === undefined &&
    property["x-go-pointer"] === undefined &&
    property["x-aws-optional"] === undefined &&
    property["x-go-alias-of"] === undefined &&
    property["x-go-derived-from"] === undefined
  );
}

/** The other spellings of properties, by the property. */
function aliasesOf(properties: Properties): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  for (const [name, property] of Object.entries(properties)) {
    const target = property["x-go-alias-of"];
    if (target !== undefined) aliases.set(target, [...(aliases.get(target) ?? []), name]);
  }
  return aliases;
}

function mapValues<From, To>(
  record: { readonly [name: string]: From },
  change: (value: From) => To,
): { [name: string]: To } {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
