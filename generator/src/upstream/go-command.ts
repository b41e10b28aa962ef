import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { isThere } from "../file-system.js";

/** What a run of `go` printed. */
export interface GoOutput {
  readonly kind: "output";
  readonly failed: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** The same, or that there is no `go` on this machine. */
export type GoResult = GoOutput | { readonly kind: "no-go" };

const run = promisify(execFile);

/** Runs `go` in a folder, with the machine's own settings. */
export async function runGo(
  args: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<GoResult> {
  // No go.work may stand between us and our go.mod. Everything else is as the machine has it.
  const options = {
    cwd: folder,
    env: { ...environment, GOWORK: "off" },
    timeout: 180_000,
  };
  try {
    return { kind: "output", failed: false, ...(await run("go", [...args], options)) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const stdout = outputOf(error, "stdout");
    if ("code" in error && error.code === "ENOENT") {
      // Node says the same of a command and of the folder to run it in.
      if (await isThere(folder)) return { kind: "no-go" };
      return { kind: "output", failed: true, stdout, stderr: `there is no folder ${folder}` };
    }
    const stderr = (outputOf(error, "stderr") || error.message).replaceAll(`${folder}/`, "");
    return { kind: "output", failed: true, stdout, stderr };
  }
}

function outputOf(error: Error, stream: "stdout" | "stderr"): string {
  const output: unknown = Reflect.get(error, stream);
  return typeof output === "string" ? output : "";
}

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object that a JSON text is; empty for anything else. */
export function parseObject(text: string): JsonObject {
  if (text.trim() === "") return {};
  const value: unknown = JSON.parse(text);
  return isObject(value) ? value : {};
}

/** A string property; empty for anything else. */
export function textAt(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === "string" ? value : "";
}

/** The objects in a property that is a list. */
export function objectsAt(object: JsonObject, key: string): JsonObject[] {
  const value = object[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The first lines of what a command printed, as one. */
export function oneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => line !== "")
    .slice(0, 3)
    .join(" ");
}
