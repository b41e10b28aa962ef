import { visible } from "aws-lambda-events/codec";

/** The command was called in a way it cannot work with. */
export class UsageError extends Error {
  /**
   * @param message what is wrong, as one sentence without a full stop; it may quote anything from outside
   * @param hint what to do about it, likewise
   */
  constructor(message: string, hint: string) {
    super(`${visible(message)}\n  ${visible(hint)}`);
    this.name = "UsageError";
  }
}
