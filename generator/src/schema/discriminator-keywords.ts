import type { DiscriminatorFact, DiscriminatorPattern } from "@aws-lambda-events/schema";
import type { Discriminator, Page } from "../annotations/annotation.js";

/** A discriminator as a fact for the emitter, and the same in standard keywords for validators. */
export function discriminatorKeywords(
  discriminator: Discriminator,
  documentation: Page,
): {
  readonly "x-lambda-discriminator": DiscriminatorFact;
  readonly allOf: readonly object[];
} {
  const { emulators: _emulators, ...rules } = discriminator;
  const fact = { documentation, ...rules };
  const root: Place = { kind: "object", required: true, properties: new Map() };
  for (const [path, kind] of Object.entries(discriminator.requires)) {
    const place = placeAt(root, path, true);
    place.kind = kind;
  }
  for (const [path, known] of Object.entries(discriminator.matches ?? {})) {
    const place = placeAt(root, path, false);
    place.rule = matching(known);
    place.elsewhere = discriminator.elsewhere?.[path]?.split("/").at(-1);
  }
  for (const [path, others] of Object.entries(discriminator.excludes ?? {}))
    placeAt(root, path, false).rule = excluding(others);
  for (const path of discriminator.lacks ?? []) placeAt(root, path, false).rule = { enum: ["", null] };
  return { "x-lambda-discriminator": fact, allOf: [placeSchema(root)] };
}

/** A value that a discriminator looks at, or looks past. */
interface Place {
  kind: DiscriminatorFact["requires"][string] | undefined;
  required: boolean;
  rule?: object;
  /** The property that the rule is for where this one is not there. */
  elsewhere?: string | undefined;
  readonly properties: Map<string, Place>;
}

function placeAt(root: Place, path: string, required: boolean): Place {
  let place = root;
  for (const name of path.split("/")) {
    const found = place.properties.get(name) ?? { kind: undefined, required: false, properties: new Map() };
    found.required ||= required;
    place.properties.set(name, found);
    place = found;
  }
  return place;
}

/** A place that need not be there may be `null`; what must be there may not. */
function placeSchema(place: Place): object {
  const element = place.properties.get("*");
  if (element !== undefined) return { type: nullable("array", place.required), items: placeSchema(element) };
  if (place.properties.size > 0) {
    const entries = [...place.properties];
    const required = entries.filter(([, property]) => property.required).map(([name]) => name);
    const conditions = entries.flatMap(([name, property]) => elsewhereSchema(name, property));
    return {
      type: nullable("object", place.required),
      ...(required.length > 0 ? { required } : {}),
      properties: Object.fromEntries(entries.map(([name, property]) => [name, placeSchema(property)])),
      ...(conditions.length > 0 ? { allOf: conditions } : {}),
    };
  }
  return { ...place.rule, ...(place.kind === undefined ? {} : { type: place.kind }) };
}

/** Either the property itself is there, or its rule is for the other. */
function elsewhereSchema(name: string, { rule, elsewhere }: Place): object[] {
  if (elsewhere === undefined) return [];
  const isThere = { required: [name], properties: { [name]: { not: { enum: ["", null] } } } };
  return [{ anyOf: [isThere, { properties: { [elsewhere]: rule } }] }];
}

function nullable(type: string, required: boolean): string | [string, "null"] {
  return required ? type : [type, "null"];
}

/** An empty string is Go's way to say nothing. */
function matching(known: readonly DiscriminatorPattern[]): object {
  const exact = known.filter((pattern) => typeof pattern === "string");
  if (exact.length === known.length) return { enum: [...exact, "", null] };
  return { type: ["string", "null"], pattern: ["^$", ...known.map(regularExpression)].join("|") };
}

function excluding(others: readonly DiscriminatorPattern[]): object {
  return { not: { type: "string", pattern: others.map(regularExpression).join("|") } };
}

function regularExpression(pattern: DiscriminatorPattern): string {
  if (typeof pattern === "string") return `^${escaped(pattern)}$`;
  return "prefix" in pattern ? `^${escaped(pattern.prefix)}` : escaped(pattern.includes);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
