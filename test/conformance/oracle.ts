import { execFileSync, spawn, type ChildProcessByStdio } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { goTypeTable } from "./oracle-types.js";
import { BUILD_FOLDER, REPOSITORY } from "./repository.js";
import type { RootType } from "./shapes.js";

export interface OracleRequest {
  readonly type: string;
  /** The document's text. */
  readonly json: string;
}

/** What Go makes of a document; see `oracle/main.go`. */
export interface OracleAnswer {
  readonly outcome: "accepted" | "rejected" | "panicked";
  readonly reason?: string;
  /** The decoded value in canonical form; see `oracle/canonical.go`. */
  readonly value?: unknown;
  /** What `json.Marshal` makes of it, parsed; `encodeError` when it makes nothing. */
  readonly encoded?: unknown;
  readonly encodeError?: string;
  /** The same after all times became UTC and whole milliseconds, where that differs. */
  readonly instantEncoded?: unknown;
  readonly instantEncodeError?: string;
}

/** A running oracle. It answers in the order it is asked, so any number of requests may be under way. */
export interface Oracle {
  readonly goVersion: string;
  ask(requests: readonly OracleRequest[]): Promise<OracleAnswer[]>;
  close(): void;
}

/** Builds the oracle and starts it. */
export function startOracle(types: Iterable<RootType>): Oracle {
  const program = buildOracle(types);
  const goVersion = execFileSync(program, ["version"], { encoding: "utf8" }).trim();
  // Times without a zone of their own are in the local one, which must not depend on the machine.
  const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"], env: { ...process.env, TZ: "UTC" } });
  const waiting = answerQueue(child);
  return {
    goVersion,
    ask: (requests) => {
      const answers = requests.map(
        () => new Promise<OracleAnswer>((resolve, reject) => waiting.push({ resolve, reject })),
      );
      child.stdin.write(requests.map(({ type, json }, id) => `${JSON.stringify({ id, type, json })}\n`).join(""));
      return Promise.all(answers);
    },
    close: () => child.stdin.end(),
  };
}

interface Waiting {
  readonly resolve: (answer: OracleAnswer) => void;
  readonly reject: (error: Error) => void;
}

function answerQueue(child: ChildProcessByStdio<Writable, Readable, null>): Waiting[] {
  const waiting: Waiting[] = [];
  let partial = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = chunk.split("\n");
    lines[0] = partial + (lines[0] ?? "");
    partial = lines.pop() ?? "";
    const askers = waiting.splice(0, lines.length);
    for (const [index, asker] of askers.entries()) asker.resolve(JSON.parse(lines[index] as string) as OracleAnswer);
  });
  child.on("close", (code) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`the oracle ended with code ${code}`));
  });
  return waiting;
}

/**
 * Compiles the oracle. Its files are named on the command line of a build in the folder that pins the SDK, so that
 * go.mod there is the only one, and it is left as it is.
 */
function buildOracle(types: Iterable<RootType>): string {
  const sources = join(REPOSITORY, "test/conformance/oracle");
  const folder = join(BUILD_FOLDER, "oracle");
  const program = join(folder, process.platform === "win32" ? "oracle.exe" : "oracle");
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(sources).filter((name) => name.endsWith(".go"));
  for (const name of files) copyFileSync(join(sources, name), join(folder, name));
  writeFileSync(join(folder, "types.go"), goTypeTable(types));
  const paths = [...files, "types.go"].map((name) => join(folder, name));
  execFileSync("go", ["build", "-mod=readonly", "-o", program, ...paths], {
    cwd: join(REPOSITORY, "upstream-go-sdk"),
    env: { ...process.env, GOWORK: "off" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (!existsSync(program)) throw new Error(`go build left no ${program}`);
  return program;
}
