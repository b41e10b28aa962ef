import { type Property, type ValueSchema, acceptsNull, resolveReference } from "@aws-lambda-events/schema";
import { definedValue, propertyAccess, codecValue, wireValue } from "../printing/emit-context.js";
import type { DefinitionContext } from "./definition-context.js";
import { appliedFunction, namedFunction, type FunctionExpression } from "../printing/function-expression.js";
import type { CodecName } from "../printing/codec-names.js";
import { isOptional, isPlainString } from "./value-type.js";

/** The function that decodes a value, giving the Go zero value for nothing. */
export function valueDecoder(schema: ValueSchema, context: DefinitionContext): FunctionExpression {
  const codec = (name: CodecName): FunctionExpression => namedFunction(() => codecValue(name, context));
  switch (schema["x-kind"]) {
    case "string":
    case "boolean":
    case "time":
    case "bytes":
      return codec(schema["x-kind"]);
    case "integer":
    case "float":
      return codec(schema.format.slice("go-".length) as CodecName);
    case "unknown":
      return codec("untouched");
    case "list":
      return appliedFunction(() => codecValue("list", context), elementDecoder(schema.items, context));
    case "map":
      return mapDecoder(schema.additionalProperties, context);
    case "reference": {
      const resolved = resolveReference(schema, context.index);
      const name = `decode${resolved.located.name}`;
      if (resolved.kind === "scalar") return valueDecoder(resolved.schema, context);
      if (resolved.kind === "wire") return namedFunction(() => wireValue(resolved.definition, name, context));
      return namedFunction(() => definedValue(resolved.located, name, context));
    }
  }
}

/** The expression that decodes a property of the object `o`. */
export function propertyDecoder(
  name: string,
  property: Property,
  alias: string | undefined,
  context: DefinitionContext,
): string {
  const access = propertyAccess("o", name);
  if (property["x-kind"] === "unknown") return context.isAnswer ? `${access} ?? undefined` : access;
  const from = property["x-go-derived-from"];
  if (from !== undefined) return derivedDecoder(access, propertyAccess("o", from), context);
  const decoder = valueDecoder(property, context);
  const argument = alias === undefined ? access : eitherSpelling(access, propertyAccess("o", alias), property, context);
  if (!isOptional(property, context)) return decoder.call(argument);
  if (property["x-go-pointer"] !== true && decodesAsString(property, context)) {
    return `${codecValue(context.isAnswer ? "stringUnlessNull" : "optionalString", context)}(${argument})`;
  }
  const guard = acceptsNull(property) ? "optional" : "ifPresent";
  return `${codecValue(guard, context)}(${argument}, ${decoder.reference})`;
}

/**
 * Maps of what can be shared have functions of their own. In a map of strings, *none* has no entry for a `null`, nor has
 * any map of an answer, but for those in which `null` is a value.
 */
function mapDecoder(entry: ValueSchema, context: DefinitionContext): FunctionExpression {
  const codec = (name: CodecName): FunctionExpression => namedFunction(() => codecValue(name, context));
  if (entry["x-kind"] === "unknown") return codec("unknownMap");
  if (context.isAnswer && !isPlainString(entry) && entry["x-go-pointer"] !== true) {
    const present = appliedFunction(() => codecValue("optional", context), valueDecoder(entry, context));
    return appliedFunction(() => codecValue("map", context), present);
  }
  if (entry["x-kind"] === "list" && isPlainString(entry.items)) return codec("stringListMap");
  const element = elementDecoder(entry, context);
  if (!isPlainString(entry)) return appliedFunction(() => codecValue("map", context), element);
  const string = context.isAnswer || context.mode === "string-null-none" ? codec("stringUnlessNull") : element;
  return appliedFunction(() => codecValue("stringMap", context), string);
}

function elementDecoder(schema: ValueSchema, context: DefinitionContext): FunctionExpression {
  const decoder = valueDecoder(schema, context);
  return schema["x-go-pointer"] === true ? appliedFunction(() => codecValue("nullable", context), decoder) : decoder;
}

/** Both spellings are checked, each right after it is read, so that a refusal names the right one. */
function eitherSpelling(named: string, aliased: string, property: Property, context: DefinitionContext): string {
  const spelling = (access: string): string =>
    isPlainString(property)
      ? `${codecValue("stringUnlessNull", context)}(${access})`
      : `${codecValue("optional", context)}(${access}, ${valueDecoder(property, context).reference})`;
  return `${codecValue("either", context)}(${spelling(named)}, ${spelling(aliased)})`;
}

/** What arrives is checked first and dropped; the property it is derived from is read last. */
function derivedDecoder(access: string, from: string, context: DefinitionContext): string {
  const dropped = `${codecValue("string", context)}(${access})`;
  const unescaped = `${codecValue("queryUnescaped", context)}(${dropped}, ${from})`;
  return context.mode === "string-null-none" ? `${unescaped} || undefined` : unescaped;
}

function decodesAsString(property: Property, context: DefinitionContext): boolean {
  if (property["x-kind"] === "string") return true;
  if (property["x-kind"] !== "reference") return false;
  const resolved = resolveReference(property, context.index);
  return resolved.kind === "scalar" && resolved.schema["x-kind"] === "string";
}
