import type { Emitter } from "../emitter.js";
import { schemaFiles } from "./serialize.js";

/** The documents as they are, and a page that explains them. */
export const jsonSchema: Emitter = {
  isForProjects: false,
  async emit({ documents }) {
    return { folders: [{ path: "schemas", files: await schemaFiles(documents) }] };
  },
};
