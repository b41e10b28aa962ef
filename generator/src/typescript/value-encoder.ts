import type { Property, ValueSchema } from "../schema/document.js";
import { resolveReference, type Resolved } from "./definitions.js";
import { definedValue, propertyAccess, runtimeValue, wireValue, type Emission } from "./emission.js";
import { appliedFunction, namedFunction, type FunctionExpression } from "./function-expression.js";
import type { RuntimeName } from "./runtime.js";
import { isPlainString } from "./value-type.js";

/** The function that encodes a value; it takes `undefined` for the Go zero value, except for structs. */
export function valueEncoder(schema: ValueSchema, emission: Emission): FunctionExpression {
  const runtime = (name: RuntimeName): FunctionExpression => namedFunction(() => runtimeValue(name, emission));
  switch (schema["x-go-kind"]) {
    case "string":
      return defaulted('""', "encodeString", emission);
    case "boolean":
      return defaulted("false", "encodeBoolean", emission);
    case "time":
      return runtime("encodeTime");
    case "bytes":
      return runtime("encodeBytes");
    case "integer":
    case "float":
      return runtime(integerEncoder(schema.format));
    case "unknown":
      return runtime("encodeUnknown");
    case "list":
      return appliedFunction(() => runtimeValue("encodeList", emission), elementEncoder(schema.items, emission));
    case "map":
      if (isPlainString(schema.additionalProperties)) return runtime("encodeStringMap");
      return appliedFunction(
        () => runtimeValue("encodeMap", emission),
        elementEncoder(schema.additionalProperties, emission),
      );
    case "reference":
      return referenceEncoder(resolveReference(schema, emission.index), emission);
  }
}

/** How a property gets into the encoded object. */
export interface PropertyEncoding {
  /** The JSON value. */
  readonly expression: string;
  /** When it is left out; `undefined` when never. */
  readonly condition: string | undefined;
}

/** Encodes the property of the object `value`. */
export function propertyEncoding(name: string, property: Property, emission: Emission): PropertyEncoding {
  const access = propertyAccess("value", name);
  const encoder = valueEncoder(property, emission);
  const isPresent = `${access} !== undefined`;
  if (property["x-go-omitnil"] === true) return { expression: encoder.call(access), condition: isPresent };
  const omitsEmpty = property["x-go-omitempty"] === true;
  if (property["x-go-pointer"] === true) {
    if (omitsEmpty) return { expression: encoder.call(access), condition: isPresent };
    const nullable = runtimeValue("encodeNullable", emission);
    return { expression: `${nullable}(${access}, ${encoder.reference})`, condition: undefined };
  }
  const condition = omitsEmpty ? nonEmpty(access, property, emission) : undefined;
  if (condition === access) return { expression: access, condition };
  const isKept = condition !== undefined;
  return { expression: encoder.call(isKept ? access : withDefault(access, property, emission)), condition };
}

/** A scalar that is spelled out where it is a property, and needs a function only where one is passed on. */
function defaulted(zero: string, name: RuntimeName, emission: Emission): FunctionExpression {
  return {
    call: (argument) => `${argument} ?? ${zero}`,
    get reference() {
      return runtimeValue(name, emission);
    },
  };
}

function elementEncoder(schema: ValueSchema, emission: Emission): FunctionExpression {
  const encoder = valueEncoder(schema, emission);
  return schema["x-go-pointer"] === true
    ? appliedFunction(() => runtimeValue("encodeNullable", emission), encoder)
    : encoder;
}

function referenceEncoder(resolved: Resolved, emission: Emission): FunctionExpression {
  const name = `encode${resolved.located.name}`;
  if (resolved.kind === "scalar") return valueEncoder(resolved.schema, emission);
  if (resolved.kind === "wire") return namedFunction(() => wireValue(resolved.definition, name, emission));
  return namedFunction(() => definedValue(resolved.located, name, emission));
}

/** The condition under which Go's `omitempty` keeps a value; a struct or a time is always kept. */
function nonEmpty(access: string, schema: ValueSchema, emission: Emission): string | undefined {
  switch (schema["x-go-kind"]) {
    case "string":
    case "boolean":
      return access;
    case "integer":
    case "float":
      // Not a test for truth, which would let NaN pass as empty.
      return `${access} !== undefined && ${access} !== 0`;
    case "time":
      return undefined;
    case "list":
    case "bytes":
      return `${access} !== undefined && ${access}.length > 0`;
    case "map":
      return `${runtimeValue("hasEntries", emission)}(${access})`;
    case "unknown":
      return `${access} !== undefined && ${access} !== null`;
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
          return `${access} !== undefined && ${access} !== 0`;
        case "Uint8Array":
          return `${access} !== undefined && ${access}.length > 0`;
        default:
          return undefined;
      }
  }
}

/** The functions of structs, maps and lists by a name of their own take no `undefined`, unlike the runtime's. */
function withDefault(access: string, property: Property, emission: Emission): string {
  if (property["x-go-kind"] !== "reference") return access;
  const resolved = resolveReference(property, emission.index);
  if (resolved.kind === "struct") return `${access} ?? {}`;
  if (resolved.kind !== "named") return access;
  switch (resolved.definition["x-go-kind"]) {
    case "map":
      return `${access} ?? {}`;
    case "list":
      return `${access} ?? []`;
    default:
      return `${access} ?? new Uint8Array()`;
  }
}

/** `go-int64` → `encodeInt64` */
function integerEncoder(format: string): RuntimeName {
  const name = format.slice("go-".length);
  return `encode${name.charAt(0).toUpperCase()}${name.slice(1)}` as RuntimeName;
}
