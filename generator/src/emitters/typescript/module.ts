import {
  type DefinitionIndex,
  type DiscriminatorFact,
  type Located,
  type SchemaDocument,
  type StructDefinition,
  type WireDefinition,
  resolveLocated,
  resolveTarget,
  stemOfDocument,
} from "@aws-lambda-events/schema";
import { decoderConstant, namedValueDecoder, structDecoder } from "./decoder.js";
import { constant, reexport, typeAlias } from "../printing/declarations.js";
import { guardFunction } from "./guard.js";
import {
  definedType,
  definedValue,
  codecType,
  wireFile,
  wireValue,
  type EmitContext,
} from "../printing/emit-context.js";
import type { DefinitionContext } from "./definition-context.js";
import { definitionDocs, type DefinitionDocs } from "./documentation.js";
import { hasEncoder } from "../encoders/encoder.js";
import { enumDeclarations } from "./enum.js";
import { Imports } from "../printing/imports.js";
import type { Module } from "../printing/module.js";
import { structInterface } from "./interface.js";
import type { StringMode } from "./mode.js";
import { valueDecoder } from "./value-decoder.js";
import { valueType } from "./value-type.js";

/**
 * The module of one schema document: types in Go's order, then decoders, then the functions behind them, then the
 * encoders, which are in a module of their own.
 */
export function emitModule(
  document: SchemaDocument,
  index: DefinitionIndex,
  mode: StringMode,
  codec: string,
  encodersOf: (stem: string) => string,
): Module {
  const stem = stemOfDocument(document);
  const typesOf = (other: string): string | undefined => (other === stem ? undefined : `./${other}.js`);
  const context: EmitContext = { stem, index, imports: new Imports(), codec, typesOf };
  const definitions = Object.entries(document.$defs).map(([name, definition]) => ({ name, stem, definition }));
  const parts = definitions.map((located) => {
    const isAnswer = located.definition["x-lambda-answer"] === true;
    return emitDefinition(located, definitionDocs(located, document, index), { ...context, mode, isAnswer });
  });
  const encoders = definitions.filter((located) => hasEncoder(located, index)).map(({ name }) => `encode${name}`);
  const part = (key: keyof DefinitionParts): string[] => parts.flatMap((parts) => parts[key] ?? []);
  const statements = [
    ...part("types"),
    ...part("decoders"),
    ...part("aliases"),
    ...part("decodeFunctions"),
    ...(encoders.length === 0 ? [] : [reexport(encodersOf(stem), encoders.sort())]),
  ];
  return {
    file: `${stem}.ts`,
    banner: `// ${document.$comment}`,
    imports: context.imports,
    statements,
  };
}

interface DefinitionParts {
  readonly types?: readonly string[];
  readonly decoders?: readonly string[];
  /** After all decoders, as a constant cannot be read before it is declared. */
  readonly aliases?: readonly string[];
  readonly decodeFunctions?: readonly string[];
}

function emitDefinition(located: Located, docs: DefinitionDocs, context: DefinitionContext): DefinitionParts {
  const { name, definition } = located;
  switch (definition["x-kind"]) {
    case "struct":
      return {
        types: [structInterface(name, definition, docs.type, context)],
        ...structDecoders(name, definition, definition["x-lambda-discriminator"], docs.decoder, context),
      };
    case "list":
    case "map":
    case "bytes":
      return {
        types: [typeAlias(name, valueType(definition, context), docs.type)],
        decoders: [decoderConstant(name, `decode${name}`, docs.decoder, context)],
        decodeFunctions: [namedValueDecoder(name, definition, context)],
      };
    case "enum":
      return { types: enumDeclarations(name, definition, docs.type) };
    case "constant":
      return {
        types: [constant({ docs: docs.type, name, initializer: `${JSON.stringify(definition.const)} as const` })],
      };
    case "alias":
      return emitAlias(located, definition.$ref, docs, context);
    case "wire":
      return emitWireType(name, definition, docs, context);
    case "string":
    case "boolean":
    case "integer":
    case "float":
    case "time":
      return {
        types: [typeAlias(name, valueType(definition, context), docs.type)],
        decoders: [decoderConstant(name, valueDecoder(definition, context).reference, docs.decoder, context)],
      };
  }
}

/** The decoder of a struct with the functions it calls: the discriminator's, if it has one, and the one that decodes. */
function structDecoders(
  name: string,
  definition: StructDefinition,
  discriminator: DiscriminatorFact | undefined,
  docs: string,
  context: DefinitionContext,
): Required<Pick<DefinitionParts, "decoders" | "decodeFunctions">> {
  const decode = structDecoder(name, definition, context);
  if (discriminator === undefined) {
    return { decoders: [decoderConstant(name, `decode${name}`, docs, context)], decodeFunctions: [decode] };
  }
  return {
    decoders: [decoderConstant(name, `decode${name}`, docs, context, `guard${name}`)],
    decodeFunctions: [guardFunction(name, discriminator, context), decode],
  };
}

/** The same type, decoder and encoder under another name. */
function emitAlias({ name }: Located, target: string, docs: DefinitionDocs, context: EmitContext): DefinitionParts {
  const direct = resolveTarget(target, context.index);
  const resolved = resolveLocated(direct, context.index);
  const types = [typeAlias(name, definedType(direct, context), docs.type)];
  const located = resolved.located;
  const isEnum = located.definition["x-kind"] === "enum";
  const value = constant({
    docs: docs.decoder,
    name,
    type: isEnum ? `typeof ${located.name}` : `${codecType("Decoder", context)}<${name}>`,
    initializer: definedValue(located, located.name, context),
  });
  return { types, aliases: [value] };
}

/** A type whose decoder the codec has, by its name. */
function emitWireType(
  name: string,
  definition: WireDefinition,
  docs: DefinitionDocs,
  context: EmitContext,
): DefinitionParts {
  const typescript = definition["x-typescript-type"];
  return {
    types: [typeAlias(name, typescript === name ? codecTypeOf(name, definition, context) : typescript, docs.type)],
    decoders: [decoderConstant(name, wireValue(definition, `decode${name}`, context), docs.decoder, context)],
  };
}

/** The type that the codec declares; it cannot be re-exported beside a constant of the same name. */
function codecTypeOf(name: string, definition: WireDefinition, context: EmitContext): string {
  context.imports.type(wireFile(definition, context), `${name} as ${name}Value`);
  return `${name}Value`;
}
