import type { Emitter } from "../emitter.js";
import { ENCODERS_FOLDER } from "../encoders/emitter.js";
import { printModules } from "../printing/module.js";
import { relativeFolder } from "../printing/relative-folder.js";
import { emitModule } from "./module.js";
import { emitRoot } from "./root.js";

/** A folder for each string mode: the module of each document, and one that exports them all. */
export const typescript: Emitter = {
  isForProjects: true,
  async emit({ documents, index, modes, folderOf, codec }) {
    const folders = modes.map(async (mode) => {
      const path = folderOf(mode);
      const encoders = relativeFolder(path, ENCODERS_FOLDER);
      const modules = documents.map((document) =>
        emitModule(document, index, mode, codec, (stem) => `${encoders}/${stem}.js`),
      );
      return { path, files: await printModules([...modules, emitRoot(documents, index, codec)]) };
    });
    return { folders: await Promise.all(folders) };
  },
};
