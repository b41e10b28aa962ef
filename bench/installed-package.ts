import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pack, unpack } from "../test/package/pack.js";
import { BENCH, REPOSITORY } from "./repository.js";

/** A project of somebody else, who has the package as it would be published, and peers beside it. */
export interface Project {
  readonly folder: string;
  write(name: string, text: string): void;
  remove(): void;
}

/** Packs the package and unpacks it where npm would, outside of the repository. */
export function installPackage(peers: readonly string[]): Project {
  // The real path, because that is what the compiler reports.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "aws-lambda-events-bench-")));
  const modules = join(folder, "node_modules");
  unpack(pack(join(REPOSITORY, "packages/events"), join(folder, "tarball")), join(modules, "aws-lambda-events"));
  for (const name of peers) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(BENCH, "node_modules", name), join(modules, name), "junction");
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  return {
    folder,
    write: (name, text) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
