import type { DefinitionIndex, Located, WireDefinition } from "@aws-lambda-events/schema";
import type { Imports } from "./imports.js";
import { CODEC_FILES, type CodecName } from "./codec-names.js";

/** What printing a part of one module needs to know. */
export interface EmitContext {
  /** The module being printed. */
  readonly stem: string;
  readonly index: DefinitionIndex;
  readonly imports: Imports;
  /** How generated modules name the codec: its one module, or a folder of modules, which ends in a slash. */
  readonly codec: string;
  /** The module that declares the types of a stem; none for those that the module being printed declares itself. */
  readonly typesOf: (stem: string) => string | undefined;
}

/** Names a codec function, importing it. */
export function codecValue(name: CodecName, context: EmitContext): string {
  return context.imports.value(codecFile(name, context), name);
}

/** Names a codec type, importing it. */
export function codecType(name: CodecName, context: EmitContext): string {
  return context.imports.type(codecFile(name, context), name);
}

/** Names a definition's type, importing it when another module declares it. */
export function definedType(located: Located, context: EmitContext): string {
  const module = context.typesOf(located.stem);
  return module === undefined ? located.name : context.imports.type(module, located.name);
}

/** Names a function that goes with a definition, importing it when another module declares it. */
export function definedValue(located: Located, name: string, context: EmitContext): string {
  if (located.stem === context.stem) return name;
  return context.imports.value(`./${located.stem}.js`, name);
}

/** Names a function that the codec has for a wire type. */
export function wireValue(definition: WireDefinition, name: string, context: EmitContext): string {
  return context.imports.value(wireFile(definition, context), name);
}

/** The codec module that decodes and encodes a wire type. */
export function wireFile(definition: WireDefinition, context: EmitContext): string {
  return codecModule(`wire/${definition["x-typescript-codec"]}.js`, context);
}

function codecFile(name: CodecName, context: EmitContext): string {
  return codecModule(CODEC_FILES.get(name) ?? "", context);
}

/** A codec named by a folder has a module for each file; one named otherwise is one module. */
function codecModule(file: string, { codec }: EmitContext): string {
  return codec.endsWith("/") ? `${codec}${file}` : codec;
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A property name as an object literal or interface spells it. */
export function propertyKey(name: string): string {
  return IDENTIFIER.test(name) ? name : JSON.stringify(name);
}

/** A read of a property: `o.name` or `o["detail-type"]`. */
export function propertyAccess(object: string, name: string): string {
  return IDENTIFIER.test(name) ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
}

/** A read of a property of what may have none: `o?.name` or `o?.["detail-type"]`. */
export function optionalAccess(object: string, name: string): string {
  return IDENTIFIER.test(name) ? `${object}?.${name}` : `${object}?.[${JSON.stringify(name)}]`;
}
