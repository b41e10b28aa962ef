import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { orThrow, pack, run } from "./pack.js";

/** The root of this repository. */
export const repository: string = fileURLToPath(new URL("../..", import.meta.url));

/** The package as it is in this repository. */
export const source: string = join(repository, "packages/events");

/** A project of somebody else who has installed the package, from what would be published. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** Where npm has put the package. */
  readonly installed: string;
  /** The modules that have a subpath of their own, such as `s3`. */
  readonly modules: readonly string[];
  /** Writes a file of the project. */
  write(name: string, text: string): void;
  /** Removes the project. */
  remove(): void;
}

/** Packs the package, and installs it in a new project outside of the repository. Neither needs a network. */
export function installPackage(): Consumer {
  for (const built of ["dist/generated/string-null-none/index.js", "dist/src/cloudwatch-logs-data/parse-logs-data.js"])
    if (!existsSync(join(source, built)))
      throw new Error(`packages/events/${built} is missing: build the package first, with \`npm run generate\``);

  // The real path, because that is what Node and the compiler report.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "aws-lambda-events-")));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  try {
    const tarball = pack(source, folder);
    write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
    const quiet = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"];
    orThrow("npm install", run("npm", ["install", ...quiet, tarball], folder));
    const installed = join(folder, "node_modules/aws-lambda-events");
    const modules = filesIn(join(installed, "dist/generated/string-null-none"))
      .filter((file) => file.endsWith(".js") && file !== "index.js")
      .map((file) => file.slice(0, -".js".length));
    return { folder, tarball, installed, modules, write, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The files in a folder and all folders in it, sorted, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
