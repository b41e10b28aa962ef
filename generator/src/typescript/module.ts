import {
  StructureKind,
  type ExportDeclarationStructure,
  type StatementStructures,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import type { Definition, DoorFact, SchemaDocument, StructDefinition, WireDefinition } from "../schema/document.js";
import { decoderConstant, exportedConstant, namedValueDecoder, structDecoder } from "./decoder.js";
import { resolveLocated, resolveTarget, stemOfDocument, type DefinitionIndex, type Located } from "./definitions.js";
import { docComment, type DocumentationFacts } from "./doc-comment.js";
import { doorFunction } from "./door.js";
import {
  definedType,
  definedValue,
  runtimeType,
  wireFile,
  wireValue,
  type DefinitionEmission,
  type Emission,
} from "./emission.js";
import { hasEncoder } from "./encoder.js";
import { constantStructure, enumStructures } from "./enum.js";
import { Imports } from "./imports.js";
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
  runtime: string,
  encodersOf: (stem: string) => string,
): ModuleStructure {
  const stem = stemOfDocument(document);
  const typesOf = (other: string): string | undefined => (other === stem ? undefined : `./${other}.js`);
  const emission: Emission = { stem, index, imports: new Imports(), runtime, typesOf };
  const definitions = Object.entries(document.$defs).map(([name, definition]) => ({ name, stem, definition }));
  const parts = definitions.map((located) => {
    const { name, definition } = located;
    const isAnswer = definition["x-lambda-answer"] === true;
    return emitDefinition(located, documentationOf(name, definition, document), { ...emission, mode, isAnswer });
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
    statements: [...emission.imports.structures(), ...statements],
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
  emission: DefinitionEmission,
): DefinitionParts {
  const { name, definition } = located;
  switch (definition["x-go-kind"]) {
    case "struct":
      return {
        types: [structInterface(name, definition, documentation, emission)],
        ...structDecoders(name, definition, definition["x-lambda-door"], emission),
      };
    case "list":
    case "map":
    case "bytes":
      return {
        types: [typeAlias(name, valueType(definition, emission), documentation)],
        decoders: [decoderConstant(name, `decode${name}`, emission)],
        decodeFunctions: [namedValueDecoder(name, definition, emission)],
      };
    case "enum":
      return { types: enumStructures(name, definition, documentation) };
    case "constant":
      return { types: [constantStructure(name, definition, documentation)] };
    case "alias":
      return emitAlias(located, definition.$ref, documentation, emission);
    case "wire":
      return emitWireType(name, definition, documentation, emission);
    case "string":
    case "boolean":
    case "integer":
    case "float":
    case "time":
      return {
        types: [typeAlias(name, valueType(definition, emission), documentation)],
        decoders: [decoderConstant(name, valueDecoder(definition, emission).reference, emission)],
      };
  }
}

/** The decoder of a struct with the functions it calls: the door's, if it has one, and the one that decodes. */
function structDecoders(
  name: string,
  definition: StructDefinition,
  door: DoorFact | undefined,
  emission: DefinitionEmission,
): Required<Pick<DefinitionParts, "decoders" | "decodeFunctions">> {
  const decode = structDecoder(name, definition, emission);
  if (door === undefined) {
    return { decoders: [decoderConstant(name, `decode${name}`, emission)], decodeFunctions: [decode] };
  }
  return {
    decoders: [decoderConstant(name, `decode${name}`, emission, `enter${name}`)],
    decodeFunctions: [doorFunction(name, door, emission), decode],
  };
}

/** The same type, decoder and encoder under another name. */
function emitAlias(
  { name }: Located,
  target: string,
  documentation: DocumentationFacts,
  emission: Emission,
): DefinitionParts {
  const direct = resolveTarget(target, emission.index);
  const resolved = resolveLocated(direct, emission.index);
  const types = [typeAlias(name, definedType(direct, emission), documentation)];
  const located = resolved.located;
  const value = exportedConstant(
    name,
    located.definition["x-go-kind"] === "enum"
      ? `typeof ${located.name}`
      : `${runtimeType("Decoder", emission)}<${name}>`,
    definedValue(located, located.name, emission),
  );
  return { types, aliases: [value] };
}

/** A type whose decoder the runtime has, by its name. */
function emitWireType(
  name: string,
  definition: WireDefinition,
  documentation: DocumentationFacts,
  emission: Emission,
): DefinitionParts {
  const typescript = definition["x-typescript-type"];
  return {
    types: [
      typeAlias(name, typescript === name ? runtimeTypeOf(name, definition, emission) : typescript, documentation),
    ],
    decoders: [decoderConstant(name, wireValue(definition, `decode${name}`, emission), emission)],
  };
}

/** The type that the runtime declares; it cannot be re-exported beside a constant of the same name. */
function runtimeTypeOf(name: string, definition: WireDefinition, emission: Emission): string {
  emission.imports.type(wireFile(definition, emission), `${name} as ${name}Value`);
  return `${name}Value`;
}

function typeAlias(name: string, type: string, documentation: DocumentationFacts): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: docComment(documentation) };
}

function documentationOf(name: string, definition: Definition, document: SchemaDocument): DocumentationFacts {
  return {
    text: definition.description ?? definition.title,
    isDeprecated: definition.deprecated === true,
    link: `https://pkg.go.dev/${document["x-go-package"]}#${definition["x-go-name"] ?? name}`,
  };
}
