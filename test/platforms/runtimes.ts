import { installedFile, type Platform } from "./platform.js";

/** A platform that runs the packages. Its file is the executable. */
export interface Runtime extends Platform {
  /** What it says it is: the name in `process.versions`, and how its version starts there. */
  readonly version: readonly [name: string, start: string];
  /** The arguments before a program, which is given no permission. */
  readonly program: readonly string[];
  /** The arguments before a command, which may read files and its environment. */
  readonly command: readonly string[];
  /** The arguments that choose an export condition. */
  readonly condition: (name: string) => readonly string[];
}

const node = (name: string, file: string, start: string): Runtime => ({
  name,
  file,
  version: ["node", start],
  program: [],
  command: [],
  condition: (condition) => ["-C", condition],
});

/** The Node that runs the tests, and those that `npm run platforms` installs. */
export const RUNTIMES: readonly Runtime[] = [
  node("the Node that runs the tests", process.execPath, process.versions.node),
  node("Node 22", installedFile("node-22/bin/node"), "22."),
  node("Node 24", installedFile("node-24/bin/node"), "24."),
  {
    name: "Bun",
    // Bun's package gives its executable this name on every system.
    file: installedFile("bun/bin/bun.exe"),
    version: ["bun", "1."],
    program: [],
    command: [],
    condition: (condition) => ["--conditions", condition],
  },
  {
    name: "Deno",
    file: installedFile(`deno/deno${process.platform === "win32" ? ".exe" : ""}`),
    version: ["deno", "2."],
    program: ["run", "--no-prompt"],
    command: ["run", "--no-prompt", "--allow-read", "--allow-env", "--allow-sys"],
    condition: (condition) => ["--conditions", condition],
  },
];
