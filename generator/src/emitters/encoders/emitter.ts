import type { Emitter } from "../emitter.js";
import { printModules } from "../printing/module.js";
import { relativeFolder } from "../printing/relative-folder.js";
import { emitEncoders } from "./encoder.js";

/** Where encoders are, below the output folder. */
export const ENCODERS_FOLDER = "encoders";

/** One folder for all modes: encoders take `Init` of a type, which is the same in each, so they name the types of one. */
export const encoders: Emitter = {
  isForProjects: true,
  async emit({ documents, index, modes: [mode], folderOf, codec }) {
    if (mode === undefined) return {};
    const types = relativeFolder(ENCODERS_FOLDER, folderOf(mode));
    const modules = documents.flatMap(
      (document) => emitEncoders(document, index, codec, (stem) => `${types}/${stem}.js`) ?? [],
    );
    return { folders: [{ path: ENCODERS_FOLDER, files: await printModules(modules) }] };
  },
};
