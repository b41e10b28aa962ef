import { indexDefinitions, type SchemaDocument } from "@aws-lambda-events/schema";
import type { EmitOptions, Emitted, Emitter } from "./emitter.js";
import { encoders } from "./encoders/emitter.js";
import { examples } from "./examples/emitter.js";
import { identify } from "./identify/emitter.js";
import { jsonSchema } from "./json-schema/emitter.js";
import { readme } from "./readme/emitter.js";
import { typescript } from "./typescript/emitter.js";
import { vocabulary } from "./vocabulary/emitter.js";

/** Every output format. */
export const EMITTERS: readonly Emitter[] = [typescript, encoders, identify, examples, vocabulary, jsonSchema, readme];

/** What the emitters make of schema documents for the package, or those that serve a project for one. */
export async function emit(
  documents: readonly SchemaDocument[],
  options: EmitOptions,
  emitters: readonly Emitter[] = EMITTERS,
): Promise<Required<Emitted>> {
  const input = { ...options, documents, index: indexDefinitions(documents) };
  const asked = emitters.filter(({ isForProjects }) => isForProjects || !options.isForProject);
  const emitted = await Promise.all(asked.map((emitter) => emitter.emit(input)));
  return {
    folders: emitted.flatMap(({ folders = [] }) => folders),
    sections: Object.assign({}, ...emitted.map(({ sections }) => sections)),
  };
}
