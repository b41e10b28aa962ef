import { formatPosition, type Position } from "../diagnostic.js";
import type { GoField, GoStructType } from "../go/model.js";
import { aliasTarget, keyOf, type Declared } from "./declarations.js";
import type { Property, StructDefinition } from "@aws-lambda-events/schema";
import { proseKeywords } from "./prose.js";
import { referenceTo, valueSchema, type ValueContext } from "./value.js";
import { promotesMethods } from "./promoted-methods.js";
import type { PropertyAnnotation } from "../annotations/annotation.js";
import { annotationFile } from "../annotations/tables.js";

/** What turning a struct into a schema needs to know. */
export interface StructContext extends ValueContext {
  /** The struct, for the tables that name its fields. */
  readonly declared: Declared;
}

/** The schema of a Go struct, with the fields of embedded structs among its own. */
export function structDefinition(struct: GoStructType, context: StructContext): StructDefinition {
  const fields = wireFields(struct, context.declared, context);
  const properties: { [jsonName: string]: Property } = {};
  const positions = new Map<string, Position>();
  for (const wireField of fields.own) {
    const { jsonName, field } = wireField;
    const first = positions.get(jsonName);
    if (first !== undefined) {
      context.report({
        code: "duplicate-json-name",
        message: `the JSON name ${JSON.stringify(jsonName)} is reached twice, first at ${formatPosition(first)}`,
        hint: `exclude the struct in ${annotationFile(context.stem)}, or have it mended upstream`,
        position: field.position,
      });
      continue;
    }
    positions.set(jsonName, field.position);
    addProperty(properties, wireField, context);
  }
  reportUnknownOrigins(properties, context);
  return {
    "x-kind": "struct",
    type: "object",
    ...(fields.embeds.length > 0 ? { "x-go-embeds": fields.embeds } : {}),
    properties,
  };
}

interface WireField {
  readonly jsonName: string;
  readonly field: GoField;
  /** The struct that declares it, which may be an embedded one, of another package even. */
  readonly owner: Declared;
}

interface WireFields {
  /** In the order Go declares them, embedded structs opened in place. */
  readonly own: readonly WireField[];
  /** References to the structs embedded directly. */
  readonly embeds: readonly string[];
}

function wireFields(
  struct: GoStructType,
  owner: Declared,
  context: StructContext,
  around: readonly Declared[] = [],
): WireFields {
  const own: WireField[] = [];
  const embeds: string[] = [];
  for (const field of struct.fields) {
    const tag = field.jsonTag;
    if (!field.isExported && !field.isEmbedded) continue;
    // Go promotes the methods of whatever is embedded, however it is tagged.
    if (field.isEmbedded && promotesMethods(field.type, owner.packageName, context)) {
      refuseEmbedding(
        "promoted-method",
        `${field.name} is embedded and may have JSON methods`,
        field.position,
        context,
      );
      continue;
    }
    if (tag?.isIgnored === true || !optionsAreKnown(field, context)) continue;
    if (field.isEmbedded && (tag === undefined || tag.name === "" || !field.isExported)) {
      const embedded = embeddedStruct(field, owner, context);
      if (embedded === undefined) continue;
      if ([owner, ...around].includes(embedded.declared)) {
        refuseEmbedding("embedded-form", `${field.name} is embedded in itself`, field.position, context);
        continue;
      }
      own.push(...wireFields(embedded.struct, embedded.declared, context, [owner, ...around]).own);
      embeds.push(referenceTo(embedded.declared, context.stem));
    } else {
      own.push({ jsonName: tag === undefined || tag.name === "" ? field.name : tag.name, field, owner });
    }
  }
  return { own, embeds };
}

function optionsAreKnown(field: GoField, context: StructContext): boolean {
  const unknown = (field.jsonTag?.options ?? []).filter((option) => option !== "omitempty" && option !== "");
  for (const option of unknown) {
    context.report({
      code: "tag-option",
      message: `the tag of ${field.name} has the option ${JSON.stringify(option)}, whose effect is not modelled`,
      hint: "teach generator/src/schema/struct.ts what it does to the JSON form",
      position: field.jsonTag?.position ?? field.position,
    });
  }
  return unknown.length === 0;
}

function embeddedStruct(
  field: GoField,
  owner: Declared,
  context: StructContext,
): { readonly declared: Declared; readonly struct: GoStructType } | undefined {
  const { type, position } = field;
  if (type.kind !== "named" || type.typeArguments.length > 0) {
    return refuseEmbedding("embedded-form", `${field.name} is embedded as a ${type.kind}`, position, context);
  }
  const key = keyOf(type, owner.packageName, context.tables);
  const named = key === undefined ? undefined : context.declarations.types.get(key);
  const declared = named && aliasTarget(named, context.declarations);
  if (declared?.resolution.kind === "refused") return undefined;
  if (declared?.resolution.kind !== "struct") {
    return refuseEmbedding("embedded-form", `${field.name} is embedded but no emitted struct`, position, context);
  }
  return { declared, struct: declared.resolution.struct };
}

function refuseEmbedding(code: string, what: string, position: Position, context: StructContext): undefined {
  context.report({
    code,
    message: `${what}, so its fields cannot be read off`,
    hint: `say what its JSON form is in ${annotationFile(context.stem)}, as \`json\`, or exclude it there`,
    position,
  });
  return undefined;
}

function addProperty(
  properties: { [jsonName: string]: Property },
  { jsonName, field, owner }: WireField,
  context: StructContext,
): void {
  const place = { ...context, packageName: owner.packageName };
  const value = valueSchema(field.type, place);
  if (value === undefined) return;
  const isKnown = [nameIsSafe(jsonName, field, context), zeroIsKnown(field, place), omissionIsKnown(field, context)];
  if (isKnown.includes(false)) return;
  const { text, isDeprecated } = field.documentation;
  const annotation = propertyAnnotation(jsonName, owner, context);
  const { derivedFrom, alias, demanded } = annotation;
  const property: Property = {
    ...value,
    "x-go-name": field.name,
    ...(field.jsonTag?.options.includes("omitempty") === true ? omission(annotation) : {}),
    ...(derivedFrom === undefined ? {} : { "x-go-derived-from": derivedFrom }),
    ...(annotation.optional === undefined ? {} : { "x-aws-optional": true }),
    ...(demanded === undefined ? {} : { "x-lambda-demanded": demanded }),
    ...(isDeprecated ? { deprecated: true } : {}),
    ...proseKeywords(annotation.text, text),
  };
  reportIdleOptional(property, jsonName, owner, context);
  if (owner === context.declared) reportUndocumented(jsonName, annotation, field, context);
  if (Object.hasOwn(properties, jsonName)) reportAliasForm(jsonName, "another field", field, context);
  properties[jsonName] = property;
  if (alias === undefined) return;
  if (value["x-kind"] !== "string" || Object.hasOwn(properties, alias.name)) {
    reportAliasForm(alias.name, jsonName, field, context);
    return;
  }
  properties[alias.name] = { ...value, "x-go-name": field.name, "x-go-alias-of": jsonName };
}

const NOTHING_KNOWN: PropertyAnnotation = {};

/** What is said of a field, by the struct that declares it. */
function propertyAnnotation(jsonName: string, owner: Declared, { tables }: StructContext): PropertyAnnotation {
  const { properties = {} } = tables.types[owner.key] ?? {};
  return (Object.hasOwn(properties, jsonName) ? properties[jsonName] : undefined) ?? NOTHING_KNOWN;
}

function reportIdleOptional(property: Property, jsonName: string, owner: Declared, context: StructContext): void {
  const marks = ["x-go-omitempty", "x-go-omitnil", "x-go-pointer", "x-go-derived-from"] as const;
  if (property["x-aws-optional"] === undefined || !marks.some((mark) => property[mark] !== undefined)) return;
  context.report({
    code: "unused-entry",
    message: `${owner.key}.${jsonName} is said to be optional, which Go may leave out itself`,
    hint: `remove its \`optional\` from ${annotationFile(owner.stem)}`,
    position: owner.declaration.position,
  });
}

/** What an embedded struct declares is documented there. */
function reportUndocumented(
  jsonName: string,
  { text, obvious }: PropertyAnnotation,
  field: GoField,
  { declared, tables, report }: StructContext,
): void {
  if (!tables.complete.texts || text !== undefined || obvious === true) return;
  report({
    code: "undocumented",
    message: `nobody says what ${declared.key}.${jsonName} is`,
    hint: `add a \`text\` in ${annotationFile(declared.stem)}, or \`obvious: true\` where the name says it all`,
    position: field.position,
  });
}

function reportAliasForm(alias: string, jsonName: string, field: GoField, context: StructContext): void {
  context.report({
    code: "alias-form",
    message: `${alias} cannot be another spelling of ${jsonName}: only strings have them, under free names`,
    hint: `correct its \`alias\` in ${annotationFile(context.stem)}`,
    position: field.position,
  });
}

function omission({
  omitNil,
}: PropertyAnnotation): { readonly "x-go-omitempty": true } | { readonly "x-go-omitnil": true } {
  return omitNil === true ? { "x-go-omitnil": true } : { "x-go-omitempty": true };
}

/** Go keeps a raw `null` that `omitempty` would drop from an `interface{}`, and we do not tell the two apart. */
function omissionIsKnown(field: GoField, context: StructContext): boolean {
  const { type } = field;
  const isRaw = type.kind === "named" && type.importPath === "encoding/json" && type.name === "RawMessage";
  if (!isRaw || field.jsonTag?.options.includes("omitempty") !== true) return true;
  context.report({
    code: "tag-option",
    message: `the tag of ${field.name} has the option "omitempty", whose effect on a json.RawMessage is not modelled`,
    hint: "teach generator/src/schema/struct.ts what it does to the JSON form",
    position: field.jsonTag.position,
  });
  return false;
}

/** A property that every JavaScript object seems to have cannot be read off one as if it were data. */
function nameIsSafe(jsonName: string, field: GoField, context: StructContext): boolean {
  if (!(jsonName in Object.prototype)) return true;
  context.report({
    code: "inherited-name",
    message: `the JSON name ${JSON.stringify(jsonName)} is one that every JavaScript object inherits`,
    hint: "teach the emitter to read it with Object.hasOwn",
    position: field.position,
  });
  return false;
}

function zeroIsKnown(field: GoField, context: StructContext): boolean {
  const { type } = field;
  if (type.kind !== "named") return true;
  const key = keyOf(type, context.packageName, context.tables);
  const declared = key === undefined ? undefined : context.declarations.types.get(key);
  const target = declared && aliasTarget(declared, context.declarations);
  if (target?.resolution.kind !== "wire" || target.resolution.wire.hasZeroValue) return true;
  context.report({
    code: "no-zero-value",
    message: `${field.name} is a plain ${type.name}, which has no value to give when the field is absent`,
    hint: `say what its zero value is in ${annotationFile(target.stem)}`,
    position: field.position,
  });
  return false;
}

function reportUnknownOrigins(properties: { readonly [jsonName: string]: Property }, context: StructContext): void {
  for (const [jsonName, { "x-go-derived-from": origin }] of Object.entries(properties)) {
    if (origin === undefined || Object.hasOwn(properties, origin)) continue;
    context.report({
      code: "unused-entry",
      message: `${context.declared.key}.${jsonName} is said to be derived from ${origin}, which does not exist`,
      hint: `correct its \`derivedFrom\` in ${annotationFile(context.stem)}`,
      position: context.declared.declaration.position,
    });
  }
}
