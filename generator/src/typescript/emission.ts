import type { WireDefinition } from "../schema/document.js";
import type { DefinitionIndex, Located } from "./definitions.js";
import type { Imports } from "./imports.js";
import type { StringMode } from "./mode.js";
import { RUNTIME_FILES, type RuntimeName } from "./runtime.js";

/** What printing a part of one module needs to know. */
export interface Emission {
  /** The module being printed. */
  readonly stem: string;
  readonly index: DefinitionIndex;
  readonly imports: Imports;
  /** How generated modules reach the runtime: a path or package name that ends in a slash. */
  readonly runtime: string;
  /** The module that declares the types of a stem; none for those that the module being printed declares itself. */
  readonly typesOf: (stem: string) => string | undefined;
}

/** What printing a definition needs to know where the string mode decides. */
export interface DefinitionEmission extends Emission {
  readonly mode: StringMode;
  /** Whether it is part of an answer, in which what is absent stays absent. */
  readonly isAnswer: boolean;
}

/** Names a runtime function, importing it. */
export function runtimeValue(name: RuntimeName, emission: Emission): string {
  return emission.imports.value(runtimeFile(name, emission), name);
}

/** Names a runtime type, importing it. */
export function runtimeType(name: RuntimeName, emission: Emission): string {
  return emission.imports.type(runtimeFile(name, emission), name);
}

/** Names a definition's type, importing it when another module declares it. */
export function definedType(located: Located, emission: Emission): string {
  const module = emission.typesOf(located.stem);
  return module === undefined ? located.name : emission.imports.type(module, located.name);
}

/** Names a function that goes with a definition, importing it when another module declares it. */
export function definedValue(located: Located, name: string, emission: Emission): string {
  if (located.stem === emission.stem) return name;
  return emission.imports.value(`./${located.stem}.js`, name);
}

/** Names a function that the runtime has for a wire type. */
export function wireValue(definition: WireDefinition, name: string, emission: Emission): string {
  return emission.imports.value(wireFile(definition, emission), name);
}

/** The runtime module that decodes and encodes a wire type. */
export function wireFile(definition: WireDefinition, emission: Emission): string {
  return `${emission.runtime}wire/${definition["x-typescript-runtime"]}.js`;
}

function runtimeFile(name: RuntimeName, emission: Emission): string {
  return `${emission.runtime}${RUNTIME_FILES.get(name)}`;
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
