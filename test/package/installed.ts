import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "./consumer.js";
import { pack, run, unpack, type Ended } from "./pack.js";

/** A project of somebody else who has installed the command, from what would be published. */
export interface Project {
  readonly folder: string;
  /** The program of the installed command. */
  readonly bin: string;
  /** Writes a file of the project. */
  write(name: string, text: string): void;
  /** Installs a package of ours, from what would be published. */
  install(path: string): void;
  /** Runs the installed command. */
  lambdaEvents(...args: string[]): Ended;
  /** Removes the project. */
  remove(): void;
}

/** What the command is made of. */
const COMMAND = ["packages/schema", "packages/events", "packages/cli"] as const;

interface Manifest {
  readonly name: string;
  readonly bin?: { readonly [name: string]: string };
  readonly dependencies?: { readonly [name: string]: string };
}

/**
 * Packs the command and what it needs of ours, without the generator, and unpacks that in a new project outside of the
 * repository. What else they depend on is linked to what is installed here, so this needs no network.
 */
export function installCommand(): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "lambda-events-project-")));
  const modules = join(folder, "node_modules");
  const ours = new Set([...COMMAND, "generator"].map((path) => manifestOf(join(repository, path)).name));
  const install = (path: string): void => {
    const source = join(repository, path);
    const installed = join(modules, manifestOf(source).name);
    unpack(pack(source, join(folder, "tarballs", path)), installed);
    for (const name of Object.keys(manifestOf(installed).dependencies ?? {})) {
      if (!ours.has(name)) link(realpathSync(join(source, "node_modules", name)), join(modules, name));
    }
  };
  for (const path of COMMAND) install(path);
  const command = join(modules, "@aws-lambda-events/cli");
  const bin = join(command, manifestOf(command).bin?.["lambda-events"] ?? "no-bin");
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write("package.json", JSON.stringify({ name: "project", private: true, type: "module" }));
  return {
    folder,
    bin,
    write,
    install,
    lambdaEvents: (...args) => run(process.execPath, [bin, ...args], folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  symlinkSync(target, path, "junction");
}
