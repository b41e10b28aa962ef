import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "./fixtures.js";
import type { Effort } from "./processes/alternate.js";
import { BENCH, BUILD, REPOSITORY } from "./repository.js";
import { askProgram } from "./run-process.js";
import { median } from "./statistics.js";

/** A decoder in another language, built as a program that measures itself. */
export interface NativePeer {
  readonly label: string;
  readonly does: string;
  /** Of what it was built, for the report. */
  readonly versions: readonly string[];
  /** The documents that it does not take, and why. */
  readonly refusals: Map<string, string>;
  /** Nanoseconds from text to typed value; `undefined` when it does not take the document. */
  measure(document: Document, effort: Effort): Promise<number | undefined>;
}

/** Builds what can be built here: Go is needed by the repository anyway, Rust may be missing. */
export function buildNativePeers(log: (line: string) => void): NativePeer[] {
  log("building Go");
  const peers = [buildGo()];
  log("building Rust");
  try {
    peers.push(buildRust());
  } catch (error) {
    log(`no Rust: ${error instanceof Error ? error.message : String(error)}`);
  }
  return peers;
}

/** Like the conformance oracle, by the one go.mod that pins the SDK. */
function buildGo(): NativePeer {
  const program = join(BUILD, executable("go-peer"));
  execFileSync("go", ["build", "-mod=readonly", "-o", program, join(BENCH, "go/main.go")], {
    cwd: join(REPOSITORY, "upstream-go-sdk"),
    env: { ...process.env, GOWORK: "off" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const pin = readFileSync(join(REPOSITORY, "upstream-go-sdk/go.mod"), "utf8").match(/aws-lambda-go v\S+/)?.[0] ?? "";
  const version = execFileSync(program, ["version"], { encoding: "utf8" }).trim();
  return nativePeer("Go", program, "`json.Unmarshal` into the SDK's own structs, on one thread", [version, pin]);
}

function buildRust(): NativePeer {
  const target = join(BENCH, "dist/rust");
  execFileSync("cargo", ["build", "--release", "--locked", "--quiet"], {
    cwd: join(BENCH, "rust"),
    env: { ...process.env, CARGO_TARGET_DIR: target },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const rustc = execFileSync("rustc", ["--version"], { encoding: "utf8" }).split(" ").slice(0, 2).join(" ");
  const lock = readFileSync(join(BENCH, "rust/Cargo.lock"), "utf8");
  const crates = ["aws_lambda_events", "serde_json"].map(
    (name) => `${name} ${new RegExp(`name = "${name}"\\nversion = "([^"]+)"`).exec(lock)?.[1]}`,
  );
  return nativePeer(
    "Rust",
    join(target, "release", executable("aws-lambda-events-bench")),
    "`serde_json::from_slice` into the crate `aws_lambda_events`; release, one unit, fat LTO",
    [rustc, ...crates],
  );
}

function nativePeer(label: string, program: string, does: string, versions: readonly string[]): NativePeer {
  const refusals = new Map<string, string>();
  return {
    label,
    does,
    versions,
    refusals,
    measure: async (document, { warmUpMilliseconds, batchMilliseconds, rounds }) => {
      if (refusals.has(document.name)) return undefined;
      const effort = [warmUpMilliseconds, batchMilliseconds, rounds].map(String);
      try {
        const output = await askProgram(program, [document.type, document.path, ...effort]);
        return median(output.trim().split("\n").map(Number));
      } catch (error) {
        const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: string };
        // The code of a document that it cannot take.
        if (code !== 3) throw error;
        refusals.set(document.name, (stderr ?? "").trim());
        return undefined;
      }
    },
  };
}

function executable(name: string): string {
  return process.platform === "win32" ? `${name}.exe` : name;
}
