import { type Property, type Resolved, type ValueSchema, resolveReference } from "@aws-lambda-events/schema";
import { definedValue, propertyAccess, codecValue, wireValue, type EmitContext } from "../printing/emit-context.js";
import { appliedFunction, namedFunction, type FunctionExpression } from "../printing/function-expression.js";
import type { CodecName } from "../printing/codec-names.js";

/** The function that encodes a value that is there, and refuses nothing as it refuses what is of the wrong type. */
export function valueEncoder(schema: ValueSchema, context: EmitContext): FunctionExpression {
  const codec = (name: CodecName): FunctionExpression => namedFunction(() => codecValue(name, context));
  switch (schema["x-kind"]) {
    case "string":
      return codec("encodeString");
    case "boolean":
      return codec("encodeBoolean");
    case "time":
      return codec("encodeTime");
    case "bytes":
      return codec("encodeBytes");
    case "integer":
    case "float":
      return codec(numberEncoder(schema.format));
    case "unknown":
      return codec("encodeUnknown");
    case "list":
      return appliedFunction(() => codecValue("encodeList", context), elementEncoder(schema.items, context));
    case "map":
      return appliedFunction(
        () => codecValue("encodeMap", context),
        elementEncoder(schema.additionalProperties, context),
      );
    case "reference":
      return referenceEncoder(resolveReference(schema, context.index), context);
  }
}

/** The statement that encodes a property of the object `value` into the object `o`. Of an answer, all is put there that is set. */
export function encodeProperty(name: string, property: Property, isAnswer: boolean, context: EmitContext): string {
  const access = propertyAccess("value", name);
  const demand = property["x-lambda-demanded"];
  return `if (${presence(access, property, isAnswer, context)}) ${propertyAccess("o", name)} = ${
    demand?.isText === true
      ? `${codecValue("encodeText", context)}(${access})`
      : valueEncoder(property, context).call(access)
  };`;
}

/** The condition under which a property is put into the object. */
function presence(access: string, property: Property, isAnswer: boolean, context: EmitContext): string {
  if (property["x-lambda-demanded"] !== undefined) return `${codecValue("isDemanded", context)}(${access})`;
  const omitsEmpty = property["x-go-omitempty"] === true && property["x-go-pointer"] !== true && !isAnswer;
  return (omitsEmpty ? nonEmpty(access, property, context) : undefined) ?? `${access} !== undefined`;
}

function elementEncoder(schema: ValueSchema, context: EmitContext): FunctionExpression {
  const encoder = valueEncoder(schema, context);
  return schema["x-go-pointer"] === true
    ? appliedFunction(() => codecValue("encodeNullable", context), encoder)
    : encoder;
}

function referenceEncoder(resolved: Resolved, context: EmitContext): FunctionExpression {
  const name = `write${resolved.located.name}`;
  if (resolved.kind === "scalar") return valueEncoder(resolved.schema, context);
  if (resolved.kind === "wire") return namedFunction(() => wireValue(resolved.definition, name, context));
  return namedFunction(() => definedValue(resolved.located, name, context));
}

/** The condition under which Go's `omitempty` keeps a value; a struct or a time is always kept. */
function nonEmpty(access: string, schema: ValueSchema, context: EmitContext): string | undefined {
  const unlike = (zero: string): string => `${codecValue("isKept", context)}(${access}, ${zero})`;
  switch (schema["x-kind"]) {
    case "string":
      return unlike('""');
    case "boolean":
      return unlike("false");
    case "integer":
    case "float":
      return unlike("0");
    case "time":
      return undefined;
    case "list":
      return `${codecValue("hasItems", context)}(${access})`;
    case "bytes":
      return `${codecValue("hasBytes", context)}(${access})`;
    case "map":
      return `${codecValue("hasEntries", context)}(${access})`;
    case "unknown":
      return unlike("null");
    case "reference":
      return nonEmptyReference(access, resolveReference(schema, context.index), context);
  }
}

function nonEmptyReference(access: string, resolved: Resolved, context: EmitContext): string | undefined {
  switch (resolved.kind) {
    case "struct":
      return undefined;
    case "named":
      return nonEmpty(access, resolved.definition, context);
    case "scalar":
      return nonEmpty(access, resolved.schema, context);
    case "wire":
      // Go asks what the type is built on: a number, a slice, or a struct, which times and unions are.
      switch (resolved.definition["x-typescript-type"]) {
        case "number":
          return `${codecValue("isKept", context)}(${access}, 0)`;
        case "Uint8Array":
          return `${codecValue("hasBytes", context)}(${access})`;
        default:
          return undefined;
      }
  }
}

/** `go-int64` → `encodeInt64` */
function numberEncoder(format: string): CodecName {
  const name = format.slice("go-".length);
  return `encode${name.charAt(0).toUpperCase()}${name.slice(1)}` as CodecName;
}
