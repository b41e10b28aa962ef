import type { Emitter } from "../emitter.js";
import { rootTables } from "./tables.js";

/** The tables of events, for a page that has a place for them. */
export const readme: Emitter = {
  isForProjects: false,
  emit({ documents }) {
    return { sections: { events: rootTables(documents) } };
  },
};
