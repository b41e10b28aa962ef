import { visible } from "aws-lambda-events/runtime/visible.js";

/** The command was called in a way it cannot work with. */
export class UsageError extends Error {
  /**
   * @param message what is wrong, as one sentence without a full stop; it may quote anything from outside
   * @param wayOut what to do about it, likewise
   */
  constructor(message: string, wayOut: string) {
    super(`${visible(message)}\n  ${visible(wayOut)}`);
    this.name = "UsageError";
  }
}
