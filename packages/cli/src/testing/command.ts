import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The built command. */
export const COMMAND: string = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));

/** How a process has ended, and what it has printed. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a script of bash in which `lambda-events` is the built command. */
export function runScript(folder: string, script: string): Ended {
  return runWith([], folder, script);
}

/** The same, without the privilege of root to read what nobody may. */
export function runScriptUnprivileged(folder: string, script: string): Ended {
  const privileges = "-dac_override,-dac_read_search";
  const without = ["setpriv", `--bounding-set=${privileges}`, `--inh-caps=${privileges}`];
  return runWith(process.getuid?.() === 0 ? without : [], folder, script);
}

function runWith(prefix: readonly string[], folder: string, script: string): Ended {
  const define = `lambda-events() { ${JSON.stringify(process.execPath)} ${JSON.stringify(COMMAND)} "$@"; }`;
  const environment = commandEnvironment();
  const options = { cwd: folder, env: environment, encoding: "utf8" } as const;
  const [command = "", ...argv] = [...prefix, "bash", "-c", `${define}\n${script}`];
  const { status, stdout, stderr, error } = spawnSync(command, argv, options);
  if (error !== undefined) throw error;
  return { code: status, out: stdout, error: stderr };
}

/** Starts the built command, for tests that do something to it while it runs. */
export function startCommand(folder: string, argv: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...argv], { cwd: folder, env: commandEnvironment(), ...options });
}

/** The exit code of a process; `null` when a signal has ended it. */
export function exitCodeOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
}

/** Without what a test runner and a code host put there. */
function commandEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, GITHUB_WORKSPACE: __, FORCE_COLOR: ___, CI: ____, ...environment } = process.env;
  return environment;
}
