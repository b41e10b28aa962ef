import type { Emitter } from "../emitter.js";
import { emitExamples } from "./examples.js";

/** The one module that puts the examples together, which are beside the codec. */
export const examples: Emitter = {
  isForProjects: false,
  async emit({ documents, codec }) {
    return { folders: [{ path: "examples", files: [await emitExamples(documents, codec)] }] };
  },
};
