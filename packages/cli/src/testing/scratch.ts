import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runCli } from "../cli.js";
import type { Terminal } from "../terminal.js";

/** A folder for one test. */
export interface Scratch {
  readonly folder: string;
  /** Writes a file, text or what becomes JSON, and gives its path. */
  write(name: string, content: string | Uint8Array | object): string;
  /** Runs `lambda-events` in the folder. */
  run(...argv: string[]): Promise<Run>;
  runWith(terminal: Partial<Terminal>, ...argv: string[]): Promise<Run>;
  remove(): void;
}

/** What a run has printed, and how it has ended. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export function createScratch(): Scratch {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "lambda-events-")));
  const runWith = async (terminal: Partial<Terminal>, ...argv: string[]): Promise<Run> => {
    let [out, error] = ["", ""];
    const write = (text: string): void => void (out += text);
    const writeError = (text: string): void => void (error += text);
    const code = await runCli(argv, { write, writeError, folder, environment: {}, ...terminal });
    return { code, out, error };
  };
  return {
    folder,
    runWith,
    run: (...argv) => runWith({}, ...argv),
    write: (name, content) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      const isRaw = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(path, isRaw ? content : `${JSON.stringify(content, undefined, 2)}\n`);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
