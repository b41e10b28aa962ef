import type { GoNamedType, GoType } from "../go/model.js";
import { aliasTarget, keyOf, type Declarations, type Declared } from "./declarations.js";
import { annotationFile, type Tables } from "../annotations/tables.js";
import type { Report } from "../diagnostic.js";
import type {
  BytesSchema,
  IntegerFormat,
  IntegerSchema,
  ReferenceSchema,
  ScalarSchema,
  ValueSchema,
} from "@aws-lambda-events/schema";

/** What turning a Go type into a schema needs to know. */
export interface ValueContext {
  readonly packageName: string;
  readonly stem: string;
  readonly declarations: Declarations;
  readonly tables: Tables;
  readonly report: Report;
}

/**
 * The schema of a Go type where a value of it stands on the wire: in a field, a list or a map. `undefined` when there
 * is none, which has then been reported.
 */
export function valueSchema(type: GoType, context: ValueContext): ValueSchema | undefined {
  switch (type.kind) {
    case "named":
      return namedSchema(type, context);
    case "pointer":
      return pointerSchema(type.element, context);
    case "slice":
      return sliceSchema(type.element, context);
    case "map":
      return mapSchema(type.key, type.element, context);
    case "empty-interface":
      return { "x-kind": "unknown" };
    case "array":
      return unsupported(type, "a Go array of fixed length", context);
    case "struct":
      return unsupported(type, "an anonymous struct", context);
    case "function":
    case "channel":
    case "interface":
      return unsupported(type, `a Go ${type.kind}`, context);
  }
}

/** The schema of a built-in string, boolean or number; `undefined` when the name is no such type. */
export function scalarSchema(name: string): ScalarSchema | undefined {
  switch (name) {
    case "string":
      return { "x-kind": "string", type: ["string", "null"] };
    case "bool":
      return { "x-kind": "boolean", type: ["boolean", "null"] };
    case "float64":
      return { "x-kind": "float", type: ["number", "null"], format: "go-float64" };
    default:
      return INTEGERS.get(name);
  }
}

/** The same schema for a place where `null` is refused, such as the root. */
export function withoutNull<T extends ScalarSchema | ValueSchema>(schema: T): T {
  if (!("type" in schema) || typeof schema.type === "string") return schema;
  return { ...schema, type: schema.type[0] };
}

const INTEGERS: ReadonlyMap<string, IntegerSchema> = new Map(
  Object.entries({
    int8: integer("go-int8", -(2 ** 7), 2 ** 7 - 1),
    int16: integer("go-int16", -(2 ** 15), 2 ** 15 - 1),
    int32: integer("go-int32", -(2 ** 31), 2 ** 31 - 1),
    rune: integer("go-int32", -(2 ** 31), 2 ** 31 - 1),
    int64: integer("go-int64"),
    // AWS Lambda runs on 64-bit machines only, so `int` and `uint` have that width.
    int: integer("go-int64"),
    uint8: integer("go-uint8", 0, 2 ** 8 - 1),
    byte: integer("go-uint8", 0, 2 ** 8 - 1),
    uint16: integer("go-uint16", 0, 2 ** 16 - 1),
    uint32: integer("go-uint32", 0, 2 ** 32 - 1),
    uint64: integer("go-uint64", 0),
    uint: integer("go-uint64", 0),
  }),
);

function integer(format: IntegerFormat, minimum?: number, maximum?: number): IntegerSchema {
  return {
    "x-kind": "integer",
    type: ["integer", "null"],
    format,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

const BYTES: BytesSchema = {
  "x-kind": "bytes",
  anyOf: [
    { type: ["string", "null"], format: "go-base64" },
    { type: "array", items: integer("go-uint8", 0, 2 ** 8 - 1) },
  ],
};

function namedSchema(type: GoNamedType, context: ValueContext): ValueSchema | undefined {
  if (type.typeArguments.length > 0) return unsupported(type, "an instance of a generic type", context);
  if (type.importPath === "time" && type.name === "Time") {
    return { "x-kind": "time", type: ["string", "null"], format: "go-rfc3339" };
  }
  if (type.importPath === "encoding/json" && type.name === "RawMessage") return { "x-kind": "unknown" };
  const key = keyOf(type, context.packageName, context.tables);
  if (key === undefined) {
    return unsupported(type, `${type.importPath}.${type.name}, a type from another package`, context);
  }
  const declared = context.declarations.types.get(key);
  if (declared?.resolution.kind === "refused") return undefined;
  if (declared !== undefined) return referenceSchema(declared, type, context);
  const scalar = type.importPath === undefined ? scalarSchema(type.name) : undefined;
  return scalar ?? unsupported(type, `${type.name}, which is neither a known built-in nor an emitted type`, context);
}

function referenceSchema(declared: Declared, type: GoNamedType, context: ValueContext): ReferenceSchema | undefined {
  if (declared.resolution.kind === "excluded") {
    return unsupported(type, `${declared.declaration.name}, which is on the list of exclusions`, context);
  }
  const $ref = referenceTo(declared, context.stem);
  return nullIsAccepted(declared, context)
    ? { "x-kind": "reference", anyOf: [{ $ref }, { type: "null" }] }
    : { "x-kind": "reference", $ref };
}

/** `#/$defs/Name` within a document, `iam.json#/$defs/Name` from another. */
export function referenceTo(declared: Declared, fromStem: string): string {
  return `${declared.stem === fromStem ? "" : `${declared.stem}.json`}#/$defs/${declared.name}`;
}

function nullIsAccepted(declared: Declared, context: ValueContext): boolean {
  const { resolution } = aliasTarget(declared, context.declarations);
  return resolution.kind !== "wire" || resolution.wire.acceptsNull;
}

function pointerSchema(element: GoType, context: ValueContext): ValueSchema | undefined {
  if (element.kind === "pointer" || element.kind === "empty-interface") {
    return unsupported(element, `a pointer to a Go ${element.kind}`, context);
  }
  const schema = valueSchema(element, context);
  if (schema === undefined) return undefined;
  if (schema["x-kind"] === "unknown") return unsupported(element, "a pointer to raw JSON", context);
  // Go sets a pointer to nil for `null` without asking the type behind it, so every pointer takes it.
  if (schema["x-kind"] === "reference" && "$ref" in schema) {
    return { "x-kind": "reference", anyOf: [{ $ref: schema.$ref }, { type: "null" }], "x-go-pointer": true };
  }
  return { ...schema, "x-go-pointer": true };
}

function sliceSchema(element: GoType, context: ValueContext): ValueSchema | undefined {
  if (element.kind === "named") {
    if (element.importPath === undefined && isByte(element.name)) return BYTES;
    const key = keyOf(element, context.packageName, context.tables);
    const declared = key === undefined ? undefined : context.declarations.types.get(key);
    const resolution = declared && aliasTarget(declared, context.declarations).resolution;
    if (resolution?.kind === "scalar" && isByte(resolution.type.name)) {
      return unsupported(element, `a list of ${element.name}, which Go may write as base64`, context);
    }
  }
  const items = valueSchema(element, context);
  return items && { "x-kind": "list", type: ["array", "null"], items };
}

function isByte(name: string): boolean {
  return name === "byte" || name === "uint8";
}

function mapSchema(key: GoType, element: GoType, context: ValueContext): ValueSchema | undefined {
  if (key.kind !== "named" || key.importPath !== undefined || key.name !== "string") {
    return unsupported(key, "a map whose keys are not of type string", context);
  }
  const additionalProperties = valueSchema(element, context);
  return additionalProperties && { "x-kind": "map", type: ["object", "null"], additionalProperties };
}

function unsupported(type: GoType, what: string, context: ValueContext): undefined {
  context.report({
    code: "field-type",
    message: `the type here is ${what}, for which there is no JSON form`,
    hint: `describe it in generator/src/schema/value.ts, or exclude the type that holds it in ${annotationFile(context.stem)}`,
    position: type.position,
  });
  return undefined;
}
