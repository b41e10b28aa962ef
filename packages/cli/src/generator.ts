import type * as generator from "@aws-lambda-events/generator";
import { UsageError } from "./usage-error.js";

/** The package that reads Go and writes TypeScript, which only those need who do that. */
export type Generator = typeof generator;

/**
 * Loads the generator, which takes a while.
 *
 * @throws UsageError that names the package when it is not installed
 */
export async function loadGenerator(): Promise<Generator> {
  try {
    return await import("@aws-lambda-events/generator");
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new UsageError(
      "this needs the package @aws-lambda-events/generator, which is not installed",
      "npm install --save-dev @aws-lambda-events/generator",
    );
  }
}

/** Whether the package itself is not there; that something it needs is missing is another matter. */
function isMissing(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_MODULE_NOT_FOUND" && message.includes("'@aws-lambda-events/generator'");
}
