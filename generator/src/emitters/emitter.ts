import type { DefinitionIndex, SchemaDocument } from "@aws-lambda-events/schema";
import type { OutputFolder } from "../output/folder.js";
import type { StringMode } from "./typescript/mode.js";

/** An output format: what it makes of all schema documents. A new one is a folder here and a line in `emit.ts`. */
export interface Emitter {
  /** Whether a project that generates modules of its own gets it, too; the package gets all there is. */
  readonly isForProjects: boolean;
  emit(input: EmitInput): Emitted | Promise<Emitted>;
}

export interface EmitInput extends EmitOptions {
  readonly documents: readonly SchemaDocument[];
  /** Of these documents. */
  readonly index: DefinitionIndex;
}

/** What the package and a project ask for differently. */
export interface EmitOptions {
  readonly isForProject: boolean;
  /** None emits no modules. */
  readonly modes: readonly StringMode[];
  /** Where the modules of a mode go, below the output folder; empty for the output folder itself. */
  readonly folderOf: (mode: StringMode) => string;
  /** How a generated module names the codec: its one module, or a folder of modules, which ends in a slash. */
  readonly codec: string;
}

/** What an emitter has made. */
export interface Emitted {
  /** By their path below the output folder. Each is one that no other emitter fills. */
  readonly folders?: readonly OutputFolder[];
  /** What goes between the marked lines of a page, by the name in those lines. */
  readonly sections?: { readonly [name: string]: string };
}
