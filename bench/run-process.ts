import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { PROCESSES } from "./repository.js";

const run = promisify(execFile);

/**
 * Compiles hot functions where they run, not in the background: on a busy machine a background compiler may come too late
 * for the warm-up. The code it makes is the same.
 */
export const STEADY: readonly string[] = ["--no-concurrent-recompilation"];

/** Runs one of `processes/` in a Node of its own and gives the JSON that it prints. */
export async function askProcess<Answer>(
  program: string,
  question: object,
  nodeOptions: readonly string[] = [],
): Promise<Answer> {
  const script = join(PROCESSES, `${program}.js`);
  const { stdout } = await run(process.execPath, [...nodeOptions, script, JSON.stringify(question)], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Answer;
}

/** Runs any other program and gives what it prints. */
export async function askProgram(file: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(file, args);
  return stdout;
}
