import { acceptsNull, type Property, type ValueSchema } from "../schema/document.js";
import { resolveReference } from "./definitions.js";
import { definedValue, propertyAccess, runtimeValue, wireValue, type DefinitionEmission } from "./emission.js";
import { appliedFunction, namedFunction, type FunctionExpression } from "./function-expression.js";
import type { RuntimeName } from "./runtime.js";
import { isOptional, isPlainString } from "./value-type.js";

/** The function that decodes a value, giving the Go zero value for nothing. */
export function valueDecoder(schema: ValueSchema, emission: DefinitionEmission): FunctionExpression {
  const runtime = (name: RuntimeName): FunctionExpression => namedFunction(() => runtimeValue(name, emission));
  switch (schema["x-go-kind"]) {
    case "string":
    case "boolean":
    case "time":
    case "bytes":
      return runtime(schema["x-go-kind"]);
    case "integer":
    case "float":
      return runtime(schema.format.slice("go-".length) as RuntimeName);
    case "unknown":
      return runtime("untouched");
    case "list":
      return appliedFunction(() => runtimeValue("list", emission), elementDecoder(schema.items, emission));
    case "map":
      return mapDecoder(schema.additionalProperties, emission);
    case "reference": {
      const resolved = resolveReference(schema, emission.index);
      const name = `decode${resolved.located.name}`;
      if (resolved.kind === "scalar") return valueDecoder(resolved.schema, emission);
      if (resolved.kind === "wire") return namedFunction(() => wireValue(resolved.definition, name, emission));
      return namedFunction(() => definedValue(resolved.located, name, emission));
    }
  }
}

/** The expression that decodes a property of the object `o`. */
export function propertyDecoder(
  name: string,
  property: Property,
  alias: string | undefined,
  emission: DefinitionEmission,
): string {
  const access = propertyAccess("o", name);
  if (property["x-go-kind"] === "unknown") return emission.isAnswer ? `${access} ?? undefined` : access;
  const from = property["x-go-derived-from"];
  if (from !== undefined) return derivedDecoder(access, propertyAccess("o", from), emission);
  const decoder = valueDecoder(property, emission);
  const argument =
    alias === undefined ? access : eitherSpelling(access, propertyAccess("o", alias), property, emission);
  if (!isOptional(property, emission)) return decoder.call(argument);
  if (property["x-go-pointer"] !== true && decodesAsString(property, emission)) {
    return `${runtimeValue(emission.isAnswer ? "stringUnlessNull" : "optionalString", emission)}(${argument})`;
  }
  const guard = acceptsNull(property) ? "optional" : "ifPresent";
  return `${runtimeValue(guard, emission)}(${argument}, ${decoder.reference})`;
}

/**
 * Maps of what can be shared have functions of their own. In a map of strings, *none* has no entry for a `null`, nor has
 * any map of an answer, but for those in which `null` is a value.
 */
function mapDecoder(entry: ValueSchema, emission: DefinitionEmission): FunctionExpression {
  const runtime = (name: RuntimeName): FunctionExpression => namedFunction(() => runtimeValue(name, emission));
  if (entry["x-go-kind"] === "unknown") return runtime("unknownMap");
  if (emission.isAnswer && !isPlainString(entry) && entry["x-go-pointer"] !== true) {
    const present = appliedFunction(() => runtimeValue("optional", emission), valueDecoder(entry, emission));
    return appliedFunction(() => runtimeValue("map", emission), present);
  }
  if (entry["x-go-kind"] === "list" && isPlainString(entry.items)) return runtime("stringListMap");
  const element = elementDecoder(entry, emission);
  if (!isPlainString(entry)) return appliedFunction(() => runtimeValue("map", emission), element);
  const string = emission.isAnswer || emission.mode === "string-null-none" ? runtime("stringUnlessNull") : element;
  return appliedFunction(() => runtimeValue("stringMap", emission), string);
}

function elementDecoder(schema: ValueSchema, emission: DefinitionEmission): FunctionExpression {
  const decoder = valueDecoder(schema, emission);
  return schema["x-go-pointer"] === true ? appliedFunction(() => runtimeValue("nullable", emission), decoder) : decoder;
}

/** Both spellings are checked, each right after it is read, so that a refusal names the right one. */
function eitherSpelling(named: string, aliased: string, property: Property, emission: DefinitionEmission): string {
  const spelling = (access: string): string =>
    isPlainString(property)
      ? `${runtimeValue("stringUnlessNull", emission)}(${access})`
      : `${runtimeValue("optional", emission)}(${access}, ${valueDecoder(property, emission).reference})`;
  return `${runtimeValue("either", emission)}(${spelling(named)}, ${spelling(aliased)})`;
}

/** What arrives is checked first and dropped; the property it is derived from is read last. */
function derivedDecoder(access: string, from: string, emission: DefinitionEmission): string {
  const dropped = `${runtimeValue("string", emission)}(${access})`;
  const unescaped = `${runtimeValue("queryUnescaped", emission)}(${dropped}, ${from})`;
  return emission.mode === "string-null-none" ? `${unescaped} || undefined` : unescaped;
}

function decodesAsString(property: Property, emission: DefinitionEmission): boolean {
  if (property["x-go-kind"] === "string") return true;
  if (property["x-go-kind"] !== "reference") return false;
  const resolved = resolveReference(property, emission.index);
  return resolved.kind === "scalar" && resolved.schema["x-go-kind"] === "string";
}
