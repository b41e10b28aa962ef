import {
  type NamedValueDefinition,
  type StructDefinition,
  aliasesByName,
  decodedProperties,
} from "@aws-lambda-events/schema";
import { constant, functionDeclaration } from "../printing/declarations.js";
import { docComment } from "../printing/doc-comment.js";
import { propertyKey, codecType, codecValue, type EmitContext } from "../printing/emit-context.js";
import type { DefinitionContext } from "./definition-context.js";
import { propertyDecoder, valueDecoder } from "./value-decoder.js";

/** `const S3Event: Decoder<S3Event> = decoder("S3Event", decodeS3Event)`, which shakes away when unused. */
export function decoderConstant(
  name: string,
  decode: string,
  docs: string,
  context: EmitContext,
  guard?: string,
): string {
  const create = codecValue("decoder", context);
  const args = [JSON.stringify(name), decode, ...(guard === undefined ? [] : [guard])];
  return constant({
    docs,
    name,
    type: `${codecType("Decoder", context)}<${name}>`,
    initializer: `/* @__PURE__ */ ${create}(${args.join(", ")})`,
  });
}

/** The function that decodes a struct: one object literal, its fields in Go's order. */
export function structDecoder(name: string, definition: StructDefinition, context: DefinitionContext): string {
  const object = codecValue("object", context);
  const aliases = aliasesByName(definition);
  const fields = decodedProperties(definition).map(
    ([jsonName, property]) =>
      `${propertyKey(jsonName)}: ${propertyDecoder(jsonName, property, aliases.get(jsonName), context)},`,
  );
  const statements =
    fields.length === 0
      ? [`${object}(value);`, "return {};"]
      : [`const o = ${object}(value);`, `return {\n${fields.join("\n")}\n};`];
  return decodeFunction(name, statements, context);
}

/** The function that decodes a named list, map or bytes. */
export function namedValueDecoder(name: string, definition: NamedValueDefinition, context: DefinitionContext): string {
  return decodeFunction(name, [`return ${valueDecoder(definition, context).call("value")};`], context);
}

function decodeFunction(name: string, statements: string[], context: DefinitionContext): string {
  const isShared = context.index.shared.has(name);
  return functionDeclaration({
    docs: docComment(isShared ? "@internal" : ""),
    isExported: isShared,
    name: `decode${name}`,
    parameters: "value: unknown",
    returnType: name,
    statements,
  });
}
