import { DecodeError, MAX_ISSUES, decodeIssue, kindOf, type DecodeIssue, type DecodeResult } from "./decode-error.js";

/*
 * A decode runs in at most two passes over the same generated functions. The first is fast and keeps no books: the
 * first wrong value throws `REFUSED`. Only then a second pass runs, which knows where it is (every object it reads
 * fields from is watched, lists and maps announce their keys) and collects every issue instead of throwing.
 */

/** Thrown by the first pass at the first wrong value. It carries nothing, so it costs no stack trace. */
const REFUSED: unique symbol = Symbol("refused");

interface Trace {
  /** Where the second pass is; `path.length` is cut back by whoever reads the next key at a shallower depth. */
  readonly path: (string | number)[];
  readonly issues: DecodeIssue[];
  issueCount: number;
}

/** Set during the second pass only. */
let trace: Trace | undefined;

/**
 * Decodes `value` as an `event`, with a second pass that finds every issue when the first refuses. What is not let in
 * by the door is not looked at further: in another event everything would be wrong.
 */
export function decodeInPasses<T>(
  event: string,
  decode: (value: unknown) => T,
  value: unknown,
  enterEvent: (value: unknown) => void,
): DecodeResult<T> {
  // A getter on a hostile input may decode something else in the middle of our second pass.
  const outer = trace;
  try {
    trace = undefined;
    enterEvent(value);
    return { success: true, data: decode(value) };
  } catch (error) {
    if (error !== REFUSED) throw error;
    const { issues } = (trace = { path: [], issues: [], issueCount: 0 } as Trace);
    enterEvent(value);
    if (issues.length === 0) {
      trace.path.length = 0;
      const data = decode(value);
      if (issues.length === 0) return { success: true, data };
    }
    return { success: false, error: new DecodeError(event, issues, trace.issueCount) };
  } finally {
    trace = outer;
  }
}

/**
 * Reports that `value` is not what was expected at the current place.
 *
 * @param expected what belongs there, in words
 * @param substitute what the second pass goes on with; the first pass throws
 */
export function refuse<T>(expected: string, value: unknown, substitute: T): T {
  if (trace === undefined) throw REFUSED;
  if (trace.issueCount++ < MAX_ISSUES) trace.issues.push(decodeIssue([...trace.path], expected, kindOf(value)));
  return substitute;
}

/** Ends the first pass without a verdict: the second pass, which knows the path, decides. */
export function deferToSecondPass(): void {
  if (trace === undefined) throw REFUSED;
}

/** How many keys deep the second pass is; -1 in the first pass, which does not know. */
export function currentDepth(): number {
  return trace === undefined ? -1 : trace.path.length;
}

/** Tells the second pass that the value under `key`, at `depth` keys from the root, is decoded next. */
export function enter(depth: number, key: string | number): void {
  if (trace !== undefined) {
    trace.path.length = depth;
    trace.path[depth] = key;
  }
}

/** A JSON object whose fields are about to be read by name. */
export type Fields = { readonly [name: string]: unknown };

/** In the second pass, makes every read of a field announce its name; in the first, gives back its argument. */
export function watch(fields: Fields): Fields {
  if (trace === undefined) return fields;
  const depth = trace.path.length;
  return new Proxy(fields, {
    get(target, name) {
      if (typeof name === "string") enter(depth, name);
      return Reflect.get(target, name);
    },
  });
}
