import {
  type Definition,
  type DefinitionIndex,
  type Located,
  type Resolved,
  type SchemaDocument,
  type StructDefinition,
  type ValueSchema,
  decodedProperties,
  resolveLocated,
  resolveReference,
  resolveTarget,
  stemOfDocument,
} from "@aws-lambda-events/schema";
import { constant, functionDeclaration } from "../printing/declarations.js";
import { docComment } from "../printing/doc-comment.js";
import {
  definedType,
  definedValue,
  codecType,
  codecValue,
  wireValue,
  type EmitContext,
} from "../printing/emit-context.js";
import { Imports } from "../printing/imports.js";
import type { Module } from "../printing/module.js";
import { encodeProperty, valueEncoder } from "./value-encoder.js";

/**
 * The module of the encoders of one document, which are the same in all string modes: a module of types exports them,
 * too. There is none where there is nothing to encode.
 */
export function emitEncoders(
  document: SchemaDocument,
  index: DefinitionIndex,
  codec: string,
  typesOf: (stem: string) => string,
): Module | undefined {
  const stem = stemOfDocument(document);
  const context: EmitContext = { stem, index, imports: new Imports(), codec, typesOf };
  const statements = Object.entries(document.$defs).flatMap(([name, definition]) =>
    definitionEncoder({ name, stem, definition }, context),
  );
  if (statements.length === 0) return undefined;
  return {
    file: `${stem}.ts`,
    banner: `// ${document.$comment}`,
    imports: context.imports,
    statements,
  };
}

/** Whether a definition has an encoder: a scalar is its own JSON. */
export function hasEncoder(located: Located, index: DefinitionIndex): boolean {
  return located.definition["x-kind"] !== "constant" && resolveLocated(located, index).kind !== "scalar";
}

function definitionEncoder(located: Located, context: EmitContext): string[] {
  const { name, definition } = located;
  switch (definition["x-kind"]) {
    case "struct":
      return [encodeFunction(located, context), writeFunction(located, structStatements(definition, context), context)];
    case "list":
    case "map":
    case "bytes":
      return [
        encodeFunction(located, context),
        writeFunction(located, [`return ${valueEncoder(definition, context).call("value")};`], context),
      ];
    case "wire":
      return [encodeFunction(located, context)];
    case "alias":
      return aliasEncoder(name, resolveLocated(resolveTarget(definition.$ref, context.index), context.index), context);
    default:
      return [];
  }
}

/** The function that people call, which knows where it is when it refuses. */
function encodeFunction(located: Located, context: EmitContext): string {
  const { name, definition } = located;
  const write = definition["x-kind"] === "wire" ? wireValue(definition, `write${name}`, context) : `write${name}`;
  return functionDeclaration({
    docs: docComment(documentation(located, context)),
    name: `encode${name}`,
    parameters: `value: ${parameterType(located, context)}`,
    returnType: jsonType(definition, context),
    statements: [`return ${codecValue("encode", context)}(${JSON.stringify(name)}, ${write}, value);`],
  });
}

function documentation({ name, definition }: Located, context: EmitContext): string {
  const what = `Encodes {@link ${name}}`;
  const refusal = "@throws TypeError with the path of what is of the wrong type";
  if (definition["x-lambda-answer"] === true) {
    const answer = `${what} with all that is set in it, and nothing else.`;
    const demanded = demandedPaths(definition, context).map((path) => `\`${path}\``);
    if (demanded.length === 0) return `${answer}\n\n${refusal}`;
    return `${answer} Demanded: ${demanded.join(", ")}.\n\n${refusal}, or is missing and demanded`;
  }
  if (definition["x-kind"] !== "struct") return `${what} as Go does.\n\n${refusal}`;
  return `${what} as Go does, but for what is not set: it is left out.\n\n${refusal}`;
}

/** The function behind it, which others call for what they hold. */
function writeFunction(located: Located, statements: string[], context: EmitContext): string {
  const isShared = context.index.shared.has(located.name);
  return functionDeclaration({
    docs: docComment(isShared ? "@internal" : ""),
    isExported: isShared,
    name: `write${located.name}`,
    parameters: `value: ${parameterType(located, context)}`,
    returnType: jsonType(located.definition, context),
    statements,
  });
}

function structStatements(
  definition: StructDefinition & { readonly "x-lambda-answer"?: true },
  context: EmitContext,
): string[] {
  const guard = `if (!${codecValue("isRecord", context)}(value)) return ${codecValue("refuse", context)}("object", value);`;
  const isAnswer = definition["x-lambda-answer"] === true;
  const properties = decodedProperties(definition);
  if (properties.length === 0) return [guard, "return {};"];
  return [
    guard,
    `const o: ${codecType("JsonObject", context)} = {};`,
    ...properties.map(([jsonName, property]) => encodeProperty(jsonName, property, isAnswer, context)),
    "return o;",
  ];
}

/** The same encoder under another name. */
function aliasEncoder(name: string, resolved: Resolved, context: EmitContext): string[] {
  if (resolved.kind === "scalar") return [];
  const encode = definedValue(resolved.located, `encode${resolved.located.name}`, context);
  return [constant({ name: `encode${name}`, type: `typeof ${encode}`, initializer: encode })];
}

function parameterType({ name, stem, definition }: Located, context: EmitContext): string {
  const type = definedType({ name, stem, definition }, context);
  if (definition["x-kind"] === "wire") return type;
  const demanded = demandedPaths(definition, context).map((path) => JSON.stringify(path));
  const args = demanded.length === 0 ? type : `${type}, ${demanded.join(" | ")}`;
  return `${codecType("Init", context)}<${args}>`;
}

/** What an answer demands, at any depth, as `Init` takes it. */
function demandedPaths(definition: Definition, context: EmitContext): string[] {
  if (definition["x-lambda-answer"] !== true) return [];
  switch (definition["x-kind"]) {
    case "struct":
      return decodedProperties(definition).flatMap(([name, property]) => [
        ...(property["x-lambda-demanded"] === undefined ? [] : [name]),
        ...demandedInValue(property, context).map((path) => `${name}.${path}`),
      ]);
    case "list":
    case "map":
      return demandedInValue(definition, context);
    default:
      return [];
  }
}

function demandedInValue(schema: ValueSchema, context: EmitContext): string[] {
  switch (schema["x-kind"]) {
    case "list":
      return demandedInValue(schema.items, context);
    case "map":
      return demandedInValue(schema.additionalProperties, context);
    case "reference":
      return demandedPaths(resolveReference(schema, context.index).located.definition, context);
    default:
      return [];
  }
}

/** The TypeScript type of the JSON form. */
function jsonType(definition: Definition, context: EmitContext): string {
  switch (definition["x-kind"]) {
    case "bytes":
      return "string";
    case "list":
      return "unknown[]";
    case "wire":
      return wireJsonType([definition.type].flat(), context);
    default:
      return codecType("JsonObject", context);
  }
}

function wireJsonType(types: readonly unknown[], context: EmitContext): string {
  if (types.includes("string")) return "string";
  if (types.includes("number") || types.includes("integer")) return "number";
  return types.includes("array") ? "number[]" : codecType("JsonObject", context);
}
