/** The command was called in a way it cannot work with. */
export class UsageError extends Error {
  /**
   * @param message what is wrong, as one sentence without a full stop
   * @param wayOut what to do about it, as one sentence without a full stop
   */
  constructor(message: string, wayOut: string) {
    super(`${message}\n  ${wayOut}`);
    this.name = "UsageError";
  }
}
