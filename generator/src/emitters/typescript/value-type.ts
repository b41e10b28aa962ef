import {
  type Property,
  type ValueSchema,
  referenceTarget,
  resolveReference,
  resolveTarget,
} from "@aws-lambda-events/schema";
import { definedType, type EmitContext } from "../printing/emit-context.js";
import type { DefinitionContext } from "./definition-context.js";

/** The TypeScript type of a decoded value. */
export function valueType(schema: ValueSchema, context: EmitContext): string {
  switch (schema["x-kind"]) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "integer":
    case "float":
      return "number";
    case "time":
      return "Date";
    case "bytes":
      return "Uint8Array";
    case "unknown":
      return "unknown";
    case "list":
      return listType(schema.items, context);
    case "map":
      return `{ [name: string]: ${mapValueType(schema.additionalProperties, context)} }`;
    case "reference":
      return definedType(resolveTarget(referenceTarget(schema), context.index), context);
  }
}

/** Whether a property may be missing from a decoded object. */
export function isOptional(property: Property, context: DefinitionContext): boolean {
  if (context.isAnswer) return true;
  const kind = property["x-kind"];
  if (property["x-go-pointer"] === true || property["x-go-omitnil"] === true || kind === "unknown") return true;
  if (context.mode === "string-null-empty" || kind === "list" || kind === "map") return false;
  if (kind !== "reference") return true;
  const resolved = resolveReference(property, context.index);
  switch (resolved.kind) {
    case "struct":
      return property["x-go-omitempty"] === true;
    case "named":
      return resolved.definition["x-kind"] === "bytes";
    case "wire":
    case "scalar":
      return true;
  }
}

/** Whether an element is Go's `string`. A map of them is `map[string]string`, whose entries are looked up by name. */
export function isPlainString(element: ValueSchema): boolean {
  return element["x-kind"] === "string" && element["x-go-pointer"] !== true;
}

function listType(element: ValueSchema, context: EmitContext): string {
  const type = valueType(element, context);
  return element["x-go-pointer"] === true ? `(${type} | null)[]` : `${type}[]`;
}

function mapValueType(element: ValueSchema, context: EmitContext): string {
  const type = valueType(element, context);
  if (isPlainString(element)) return `${type} | undefined`;
  return element["x-go-pointer"] === true ? `${type} | null` : type;
}
