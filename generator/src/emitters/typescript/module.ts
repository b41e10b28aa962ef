import {
  StructureKind,
  type ExportDeclarationStructure,
  type StatementStructures,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import {
  type Definition,
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
import { decoderConstant, exportedConstant, namedValueDecoder, structDecoder } from "./decoder.js";
import { docComment, oursFirst, type DocumentationFacts } from "../printing/doc-comment.js";
import { guardFunction } from "./guard.js";
import {
  definedType,
  definedValue,
  codecType,
  wireFile,
  wireValue,
  type DefinitionContext,
  type EmitContext,
} from "../printing/emit-context.js";
import { hasEncoder } from "../encoders/encoder.js";
import { constantStructure, enumStructures } from "./enum.js";
import { Imports } from "../printing/imports.js";
import { structInterface } from "./interface.js";
import type { StringMode } from "./mode.js";
import { valueDecoder } from "./value-decoder.js";
import { valueType } from "./value-type.js";

/** A TypeScript module, ready to be printed. */
export interface ModuleStructure {
  /** The file name: `s3.ts`. */
  readonly file: string;
  readonly banner: string;
  readonly statements: readonly StatementStructures[];
}

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
): ModuleStructure {
  const stem = stemOfDocument(document);
  const typesOf = (other: string): string | undefined => (other === stem ? undefined : `./${other}.js`);
  const context: EmitContext = { stem, index, imports: new Imports(), codec, typesOf };
  const definitions = Object.entries(document.$defs).map(([name, definition]) => ({ name, stem, definition }));
  const parts = definitions.map((located) => {
    const { name, definition } = located;
    const isAnswer = definition["x-lambda-answer"] === true;
    return emitDefinition(located, documentationOf(name, definition, document), { ...context, mode, isAnswer });
  });
  const encoders = definitions.filter((located) => hasEncoder(located, index)).map(({ name }) => `encode${name}`);
  const part = (key: keyof DefinitionParts): StatementStructures[] => parts.flatMap((parts) => parts[key] ?? []);
  const statements = [
    ...part("types"),
    ...part("decoders"),
    ...part("aliases"),
    ...part("decodeFunctions"),
    ...(encoders.length === 0 ? [] : [reexport(encodersOf(stem), encoders)]),
  ];
  return {
    file: `${stem}.ts`,
    banner: `// ${document.$comment}`,
    statements: [...context.imports.structures(), ...statements],
  };
}

interface DefinitionParts {
  readonly types?: readonly StatementStructures[];
  readonly decoders?: readonly StatementStructures[];
  /** After all decoders, as a constant cannot be read before it is declared. */
  readonly aliases?: readonly StatementStructures[];
  readonly decodeFunctions?: readonly StatementStructures[];
}

function reexport(moduleSpecifier: string, names: readonly string[]): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier, namedExports: [...names].sort() };
}

function emitDefinition(
  located: Located,
  documentation: DocumentationFacts,
  context: DefinitionContext,
): DefinitionParts {
  const { name, definition } = located;
  switch (definition["x-kind"]) {
    case "struct":
      return {
        types: [structInterface(name, definition, documentation, context)],
        ...structDecoders(name, definition, definition["x-lambda-discriminator"], context),
      };
    case "list":
    case "map":
    case "bytes":
      return {
        types: [typeAlias(name, valueType(definition, context), documentation)],
        decoders: [decoderConstant(name, `decode${name}`, context)],
        decodeFunctions: [namedValueDecoder(name, definition, context)],
      };
    case "enum":
      return { types: enumStructures(name, definition, documentation) };
    case "constant":
      return { types: [constantStructure(name, definition, documentation)] };
    case "alias":
      return emitAlias(located, definition.$ref, documentation, context);
    case "wire":
      return emitWireType(name, definition, documentation, context);
    case "string":
    case "boolean":
    case "integer":
    case "float":
    case "time":
      return {
        types: [typeAlias(name, valueType(definition, context), documentation)],
        decoders: [decoderConstant(name, valueDecoder(definition, context).reference, context)],
      };
  }
}

/** The decoder of a struct with the functions it calls: the discriminator's, if it has one, and the one that decodes. */
function structDecoders(
  name: string,
  definition: StructDefinition,
  discriminator: DiscriminatorFact | undefined,
  context: DefinitionContext,
): Required<Pick<DefinitionParts, "decoders" | "decodeFunctions">> {
  const decode = structDecoder(name, definition, context);
  if (discriminator === undefined) {
    return { decoders: [decoderConstant(name, `decode${name}`, context)], decodeFunctions: [decode] };
  }
  return {
    decoders: [decoderConstant(name, `decode${name}`, context, `guard${name}`)],
    decodeFunctions: [guardFunction(name, discriminator, context), decode],
  };
}

/** The same type, decoder and encoder under another name. */
function emitAlias(
  { name }: Located,
  target: string,
  documentation: DocumentationFacts,
  context: EmitContext,
): DefinitionParts {
  const direct = resolveTarget(target, context.index);
  const resolved = resolveLocated(direct, context.index);
  const types = [typeAlias(name, definedType(direct, context), documentation)];
  const located = resolved.located;
  const value = exportedConstant(
    name,
    located.definition["x-kind"] === "enum" ? `typeof ${located.name}` : `${codecType("Decoder", context)}<${name}>`,
    definedValue(located, located.name, context),
  );
  return { types, aliases: [value] };
}

/** A type whose decoder the codec has, by its name. */
function emitWireType(
  name: string,
  definition: WireDefinition,
  documentation: DocumentationFacts,
  context: EmitContext,
): DefinitionParts {
  const typescript = definition["x-typescript-type"];
  return {
    types: [typeAlias(name, typescript === name ? codecTypeOf(name, definition, context) : typescript, documentation)],
    decoders: [decoderConstant(name, wireValue(definition, `decode${name}`, context), context)],
  };
}

/** The type that the codec declares; it cannot be re-exported beside a constant of the same name. */
function codecTypeOf(name: string, definition: WireDefinition, context: EmitContext): string {
  context.imports.type(wireFile(definition, context), `${name} as ${name}Value`);
  return `${name}Value`;
}

function typeAlias(name: string, type: string, documentation: DocumentationFacts): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: docComment(documentation) };
}

function documentationOf(name: string, definition: Definition, document: SchemaDocument): DocumentationFacts {
  return {
    text: oursFirst(definition.description, definition["x-go-comment"]) ?? definition.title,
    isDeprecated: definition.deprecated === true,
    link: `https://pkg.go.dev/${document["x-go-package"]}#${definition["x-go-name"] ?? name}`,
  };
}
