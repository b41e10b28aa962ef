import type { Property, ValueSchema } from "../schema/document.js";
import { resolveReference, type Resolved } from "./definitions.js";
import { definedValue, propertyAccess, runtimeValue, wireValue, type Emission } from "./emission.js";
import { appliedFunction, namedFunction, type FunctionExpression } from "./function-expression.js";
import type { RuntimeName } from "./runtime.js";

/** The function that encodes a value that is there, and refuses nothing as it refuses what is of the wrong type. */
export function valueEncoder(schema: ValueSchema, emission: Emission): FunctionExpression {
  const runtime = (name: RuntimeName): FunctionExpression => namedFunction(() => runtimeValue(name, emission));
  switch (schema["x-go-kind"]) {
    case "string":
      return runtime("encodeString");
    case "boolean":
      return runtime("encodeBoolean");
    case "time":
      return runtime("encodeTime");
    case "bytes":
      return runtime("encodeBytes");
    case "integer":
    case "float":
      return runtime(numberEncoder(schema.format));
    case "unknown":
      return runtime("encodeUnknown");
    case "list":
      return appliedFunction(() => runtimeValue("encodeList", emission), elementEncoder(schema.items, emission));
    case "map":
      return appliedFunction(
        () => runtimeValue("encodeMap", emission),
        elementEncoder(schema.additionalProperties, emission),
      );
    case "reference":
      return referenceEncoder(resolveReference(schema, emission.index), emission);
  }
}

/** The statement that encodes a property of the object `value` into the object `o`. Of an answer, all is put there that is set. */
export function encodeProperty(name: string, property: Property, isAnswer: boolean, emission: Emission): string {
  const access = propertyAccess("value", name);
  const demand = property["x-lambda-demanded"];
  return `if (${presence(access, property, isAnswer, emission)}) ${propertyAccess("o", name)} = ${
    demand?.isText === true
      ? `${runtimeValue("encodeText", emission)}(${access})`
      : valueEncoder(property, emission).call(access)
  };`;
}

/** The condition under which a property is put into the object. */
function presence(access: string, property: Property, isAnswer: boolean, emission: Emission): string {
  if (property["x-lambda-demanded"] !== undefined) return `${runtimeValue("isDemanded", emission)}(${access})`;
  const omitsEmpty = property["x-go-omitempty"] === true && property["x-go-pointer"] !== true && !isAnswer;
  return (omitsEmpty ? nonEmpty(access, property, emission) : undefined) ?? `${access} !== undefined`;
}

function elementEncoder(schema: ValueSchema, emission: Emission): FunctionExpression {
  const encoder = valueEncoder(schema, emission);
  return schema["x-go-pointer"] === true
    ? appliedFunction(() => runtimeValue("encodeNullable", emission), encoder)
    : encoder;
}

function referenceEncoder(resolved: Resolved, emission: Emission): FunctionExpression {
  const name = `write${resolved.located.name}`;
  if (resolved.kind === "scalar") return valueEncoder(resolved.schema, emission);
  if (resolved.kind === "wire") return namedFunction(() => wireValue(resolved.definition, name, emission));
  return namedFunction(() => definedValue(resolved.located, name, emission));
}

/** The condition under which Go's `omitempty` keeps a value; a struct or a time is always kept. */
function nonEmpty(access: string, schema: ValueSchema, emission: Emission): string | undefined {
  const unlike = (zero: string): string => `${runtimeValue("isKept", emission)}(${access}, ${zero})`;
  switch (schema["x-go-kind"]) {
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
      return `${runtimeValue("hasItems", emission)}(${access})`;
    case "bytes":
      return `${runtimeValue("hasBytes", emission)}(${access})`;
    case "map":
      return `${runtimeValue("hasEntries", emission)}(${access})`;
    case "unknown":
      return unlike("null");
    case "reference":
      return nonEmptyReference(access, resolveReference(schema, emission.index), emission);
  }
}

function nonEmptyReference(access: string, resolved: Resolved, emission: Emission): string | undefined {
  switch (resolved.kind) {
    case "struct":
      return undefined;
    case "named":
      return nonEmpty(access, resolved.definition, emission);
    case "scalar":
      return nonEmpty(access, resolved.schema, emission);
    case "wire":
      // Go asks what the type is built on: a number, a slice, or a struct, which times and unions are.
      switch (resolved.definition["x-typescript-type"]) {
        case "number":
          return `${runtimeValue("isKept", emission)}(${access}, 0)`;
        case "Uint8Array":
          return `${runtimeValue("hasBytes", emission)}(${access})`;
        default:
          return undefined;
      }
  }
}

/** `go-int64` → `encodeInt64` */
function numberEncoder(format: string): RuntimeName {
  const name = format.slice("go-".length);
  return `encode${name.charAt(0).toUpperCase()}${name.slice(1)}` as RuntimeName;
}
