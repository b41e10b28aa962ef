import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BENCH, BUILD } from "../repository.js";
import { folderOf } from "../fixtures.js";
import type { Contestant } from "./contestant.js";

/** What quicktype writes for the very document it then decodes: its best case. */
export const QUICKTYPE: Contestant = {
  name: "quicktype",
  label: "quicktype",
  packages: ["quicktype"],
  does: "A converter made of this one document: its fields only, all of them required; checks and dates",
  source: (document) => {
    const out = join(BUILD, "documents", `${folderOf(document)}.quicktype.js`);
    const options = ["--lang", "javascript", "--src-lang", "json", "--top-level", document.type, "--no-enums"];
    execFileSync(
      process.execPath,
      [join(BENCH, "node_modules/quicktype/dist/index.js"), ...options, "--src", document.path, "--out", out],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    // Its own entry takes text only and cannot be bundled as an ES module.
    const converter = readFileSync(out, "utf8").replace(/^module\.exports = [^]*/m, "");
    const root = /cast\(JSON\.parse\(json\), (.*)\);/.exec(converter)?.[1];
    if (root === undefined) return { missing: "wrote no converter" };
    return {
      code: `${converter}
export const decode = (value) => cast(value, ${root});
export const accepts = (value) => { try { cast(value, ${root}); return true; } catch { return false; } };
`,
    };
  },
};
