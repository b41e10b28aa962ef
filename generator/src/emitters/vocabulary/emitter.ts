import type { Emitter } from "../emitter.js";
import { emitVocabulary } from "./vocabulary.js";

/** The one module that tells validators what our schemas say beyond JSON Schema. */
export const vocabulary: Emitter = {
  isForProjects: false,
  async emit({ documents, codec }) {
    return { folders: [{ path: "vocabulary", files: [await emitVocabulary(documents, codec)] }] };
  },
};
