/** What a decoder says is wrong, as far as it can be checked against the document. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly received: string;
  readonly message: string;
}

/**
 * What is wrong with a list of issues: each has to lead to a value of the kind it names, and quotes no text of the
 * document but keys. `undefined` when they are right.
 */
export function issueProblem(issues: readonly Issue[], wire: unknown): string | undefined {
  if (issues.length === 0) return "refused without an issue";
  for (const { path, received, message } of issues) {
    const value = valueAt(path, wire);
    const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
    if (kind !== received) return `at ${JSON.stringify(path)}: said to be ${received}, is ${kind}`;
    if (typeof value === "string" && value.length > 12 && message.includes(value))
      return `quotes the payload: ${message}`;
  }
  return undefined;
}

function valueAt(path: readonly (string | number)[], root: unknown): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as { [key: string | number]: unknown })[key];
  }
  return value;
}
