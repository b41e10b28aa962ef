import { StructureKind, type FunctionDeclarationStructure, type StatementStructures } from "ts-morph";
import type { Definition, SchemaDocument, StructDefinition, ValueSchema } from "../schema/document.js";
import { exportedConstant } from "./decoder.js";
import {
  resolveLocated,
  resolveReference,
  resolveTarget,
  stemOfDocument,
  type DefinitionIndex,
  type Located,
  type Resolved,
} from "./definitions.js";
import { definedType, definedValue, runtimeType, runtimeValue, wireValue, type Emission } from "./emission.js";
import { Imports } from "./imports.js";
import { decodedProperties } from "./interface.js";
import type { ModuleStructure } from "./module.js";
import { encodeProperty, valueEncoder } from "./value-encoder.js";

/**
 * The module of the encoders of one document, which are the same in all string modes: a module of types exports them,
 * too. There is none where there is nothing to encode.
 */
export function emitEncoders(
  document: SchemaDocument,
  index: DefinitionIndex,
  runtime: string,
  typesOf: (stem: string) => string,
): ModuleStructure | undefined {
  const stem = stemOfDocument(document);
  const emission: Emission = { stem, index, imports: new Imports(), runtime, typesOf };
  const statements = Object.entries(document.$defs).flatMap(([name, definition]) =>
    definitionEncoder({ name, stem, definition }, emission),
  );
  if (statements.length === 0) return undefined;
  return {
    file: `${stem}.ts`,
    banner: `// ${document.$comment}`,
    statements: [...emission.imports.structures(), ...statements],
  };
}

/** Whether a definition has an encoder: a scalar is its own JSON. */
export function hasEncoder(located: Located, index: DefinitionIndex): boolean {
  return located.definition["x-go-kind"] !== "constant" && resolveLocated(located, index).kind !== "scalar";
}

function definitionEncoder(located: Located, emission: Emission): StatementStructures[] {
  const { name, definition } = located;
  switch (definition["x-go-kind"]) {
    case "struct":
      return [
        encodeFunction(located, emission),
        writeFunction(located, structStatements(definition, emission), emission),
      ];
    case "list":
    case "map":
    case "bytes":
      return [
        encodeFunction(located, emission),
        writeFunction(located, [`return ${valueEncoder(definition, emission).call("value")};`], emission),
      ];
    case "wire":
      return [encodeFunction(located, emission)];
    case "alias":
      return aliasEncoder(
        name,
        resolveLocated(resolveTarget(definition.$ref, emission.index), emission.index),
        emission,
      );
    default:
      return [];
  }
}

/** The function that people call, which knows where it is when it refuses. */
function encodeFunction(located: Located, emission: Emission): FunctionDeclarationStructure {
  const { name, definition } = located;
  const write = definition["x-go-kind"] === "wire" ? wireValue(definition, `write${name}`, emission) : `write${name}`;
  return {
    kind: StructureKind.Function,
    isExported: true,
    docs: [documentation(located)],
    name: `encode${name}`,
    parameters: [{ name: "value", type: parameterType(located, emission) }],
    returnType: jsonType(definition, emission),
    statements: `return ${runtimeValue("encode", emission)}(${JSON.stringify(name)}, ${write}, value);`,
  };
}

function documentation({ name, definition }: Located): string {
  const what = `Encodes {@link ${name}}`;
  const refusal = "@throws TypeError with the path of what is of the wrong type";
  if (definition["x-lambda-answer"] === true) {
    return `${what} as JSON with all that is set in it, and nothing else.\n\n${refusal}, or is missing and demanded`;
  }
  if (definition["x-go-kind"] !== "struct") return `${what} as Go does.\n\n${refusal}`;
  return `${what} as Go does, but for what is not set: it is left out.\n\n${refusal}`;
}

/** The function behind it, which others call for what they hold. */
function writeFunction(located: Located, statements: string[], emission: Emission): FunctionDeclarationStructure {
  const isShared = emission.index.shared.has(located.name);
  return {
    kind: StructureKind.Function,
    isExported: isShared,
    docs: isShared ? ["@internal"] : [],
    name: `write${located.name}`,
    parameters: [{ name: "value", type: parameterType(located, emission) }],
    returnType: jsonType(located.definition, emission),
    statements,
  };
}

function structStatements(
  definition: StructDefinition & { readonly "x-lambda-answer"?: true },
  emission: Emission,
): string[] {
  const guard = `if (!${runtimeValue("isRecord", emission)}(value)) return ${runtimeValue("refuse", emission)}("object", value);`;
  const isAnswer = definition["x-lambda-answer"] === true;
  const properties = decodedProperties(definition);
  if (properties.length === 0) return [guard, "return {};"];
  return [
    guard,
    `const o: ${runtimeType("JsonObject", emission)} = {};`,
    ...properties.map(([jsonName, property]) => encodeProperty(jsonName, property, isAnswer, emission)),
    "return o;",
  ];
}

/** The same encoder under another name. */
function aliasEncoder(name: string, resolved: Resolved, emission: Emission): StatementStructures[] {
  if (resolved.kind === "scalar") return [];
  const encode = definedValue(resolved.located, `encode${resolved.located.name}`, emission);
  return [exportedConstant(`encode${name}`, `typeof ${encode}`, encode)];
}

function parameterType({ name, stem, definition }: Located, emission: Emission): string {
  const type = definedType({ name, stem, definition }, emission);
  if (definition["x-go-kind"] === "wire") return type;
  const demanded = demandedPaths(definition, emission).map((path) => JSON.stringify(path));
  const args = demanded.length === 0 ? type : `${type}, ${demanded.join(" | ")}`;
  return `${runtimeType("Init", emission)}<${args}>`;
}

/** What an answer demands, at any depth, as `Init` takes it. */
function demandedPaths(definition: Definition, emission: Emission): string[] {
  if (definition["x-lambda-answer"] !== true) return [];
  switch (definition["x-go-kind"]) {
    case "struct":
      return decodedProperties(definition).flatMap(([name, property]) => [
        ...(property["x-lambda-demanded"] === undefined ? [] : [name]),
        ...demandedInValue(property, emission).map((path) => `${name}.${path}`),
      ]);
    case "list":
    case "map":
      return demandedInValue(definition, emission);
    default:
      return [];
  }
}

function demandedInValue(schema: ValueSchema, emission: Emission): string[] {
  switch (schema["x-go-kind"]) {
    case "list":
      return demandedInValue(schema.items, emission);
    case "map":
      return demandedInValue(schema.additionalProperties, emission);
    case "reference":
      return demandedPaths(resolveReference(schema, emission.index).located.definition, emission);
    default:
      return [];
  }
}

/** The TypeScript type of the JSON form. */
function jsonType(definition: Definition, emission: Emission): string {
  switch (definition["x-go-kind"]) {
    case "bytes":
      return "string";
    case "list":
      return "unknown[]";
    case "wire":
      return wireJsonType([definition.type].flat(), emission);
    default:
      return runtimeType("JsonObject", emission);
  }
}

function wireJsonType(types: readonly unknown[], emission: Emission): string {
  if (types.includes("string")) return "string";
  if (types.includes("number") || types.includes("integer")) return "number";
  return types.includes("array") ? "number[]" : runtimeType("JsonObject", emission);
}
