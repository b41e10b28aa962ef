import { posix } from "node:path";
import type { Emitter } from "../emitter.js";
import { printModules } from "../printing/module.js";
import { emitIdentify } from "./identify.js";

/** The one module that tells which event a value is; what it calls is beside the codec. */
export const identify: Emitter = {
  isForProjects: false,
  async emit({ documents, codec }) {
    const module = emitIdentify(documents, posix.join(codec, "../identify/identify.js"));
    return { folders: [{ path: "identify", files: await printModules([module]) }] };
  },
};
