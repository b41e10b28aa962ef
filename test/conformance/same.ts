import { GoBytes, GoSeconds, GoTime, GoTree } from "./expectation.js";

/** The first place where two values differ, and what is there. */
export interface Mismatch {
  readonly path: string;
  readonly ours: unknown;
  readonly expected: unknown;
}

interface Pair {
  readonly path: Path | undefined;
  readonly ours: unknown;
  readonly expected: unknown;
  /** Inside DynamoDB values, where one key marks bytes. */
  readonly hasBytes: boolean;
}

interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
}

/**
 * Compares a value of ours with an expected one; `undefined` when they are the same. Numbers are compared with `-0`
 * apart from `0`, objects by their own keys in any order. It keeps a stack of its own: values are as deep as payloads.
 */
export function firstMismatch(ours: unknown, expected: unknown): Mismatch | undefined {
  const rest: Pair[] = [{ path: undefined, ours, expected, hasBytes: false }];
  for (let pair = rest.pop(); pair !== undefined; pair = rest.pop()) {
    const parts = compare(pair);
    if (parts === undefined) return { path: printPath(pair.path), ours: pair.ours, expected: pair.expected };
    rest.push(...parts);
  }
  return undefined;
}

/** `undefined` when a pair differs, otherwise what remains to be compared. */
function compare(pair: Pair): readonly Pair[] | undefined {
  const { ours, expected } = pair;
  if (Object.is(ours, expected)) return [];
  if (expected instanceof GoTime) return ours instanceof Date && expected.isSameAs(ours) ? [] : undefined;
  if (expected instanceof GoSeconds) return typeof ours === "number" && expected.isSameAs(ours) ? [] : undefined;
  if (expected instanceof GoBytes) return isSameBytes(ours, expected.base64) ? [] : undefined;
  if (expected instanceof GoTree) return [{ ...pair, expected: expected.root, hasBytes: expected.hasBytes }];
  if (typeof ours !== "object" || typeof expected !== "object" || ours === null || expected === null) return undefined;
  if (pair.hasBytes && "$bytes" in expected) return isSameBytes(ours, expected.$bytes as string) ? [] : undefined;
  return Array.isArray(ours) || Array.isArray(expected) ? listParts(pair) : objectParts(pair, ours, expected);
}

function listParts(pair: Pair): Pair[] | undefined {
  const { ours, expected, path, hasBytes } = pair;
  if (!Array.isArray(ours) || !Array.isArray(expected) || ours.length !== expected.length) return undefined;
  return ours.map((item: unknown, key) => ({
    path: { parent: path, key },
    ours: item,
    expected: (expected as unknown[])[key],
    hasBytes,
  }));
}

function objectParts({ path, hasBytes }: Pair, ours: object, expected: object): Pair[] | undefined {
  const prototype: unknown = Object.getPrototypeOf(ours);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const keys = Object.keys(ours);
  if (keys.length !== Object.keys(expected).length) return undefined;
  const parts: Pair[] = [];
  for (const key of keys) {
    if (!Object.hasOwn(expected, key)) return undefined;
    parts.push({
      path: { parent: path, key },
      ours: (ours as { [key: string]: unknown })[key],
      expected: (expected as { [key: string]: unknown })[key],
      hasBytes,
    });
  }
  return parts;
}

function isSameBytes(ours: unknown, base64: string): boolean {
  if (!(ours instanceof Uint8Array) || Object.getPrototypeOf(ours) !== Uint8Array.prototype) return false;
  return ours.buffer.byteLength === ours.byteLength && Buffer.from(ours).toString("base64") === base64;
}

function printPath(path: Path | undefined): string {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.parent) keys.push(at.key);
  return `/${keys.reverse().join("/")}`;
}
