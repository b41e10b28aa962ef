import { referenceTarget, type Property, type ValueSchema } from "../schema/document.js";
import { resolveReference, resolveTarget } from "./definitions.js";
import { definedType, type DefinitionEmission, type Emission } from "./emission.js";

/** The TypeScript type of a decoded value. */
export function valueType(schema: ValueSchema, emission: Emission): string {
  switch (schema["x-go-kind"]) {
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
      return listType(schema.items, emission);
    case "map":
      return `{ [name: string]: ${mapValueType(schema.additionalProperties, emission)} }`;
    case "reference":
      return definedType(resolveTarget(referenceTarget(schema), emission.index), emission);
  }
}

/** Whether a property may be missing from a decoded object. */
export function isOptional(property: Property, emission: DefinitionEmission): boolean {
  if (emission.isAnswer) return true;
  const kind = property["x-go-kind"];
  if (property["x-go-pointer"] === true || property["x-go-omitnil"] === true || kind === "unknown") return true;
  if (emission.mode === "string-null-empty" || kind === "list" || kind === "map") return false;
  if (kind !== "reference") return true;
  const resolved = resolveReference(property, emission.index);
  switch (resolved.kind) {
    case "struct":
      return property["x-go-omitempty"] === true;
    case "named":
      return resolved.definition["x-go-kind"] === "bytes";
    case "wire":
    case "scalar":
      return true;
  }
}

/** Whether an element is Go's `string`. A map of them is `map[string]string`, whose entries are looked up by name. */
export function isPlainString(element: ValueSchema): boolean {
  return element["x-go-kind"] === "string" && element["x-go-pointer"] !== true;
}

function listType(element: ValueSchema, emission: Emission): string {
  const type = valueType(element, emission);
  return element["x-go-pointer"] === true ? `(${type} | null)[]` : `${type}[]`;
}

function mapValueType(element: ValueSchema, emission: Emission): string {
  const type = valueType(element, emission);
  if (isPlainString(element)) return `${type} | undefined`;
  return element["x-go-pointer"] === true ? `${type} | null` : type;
}
