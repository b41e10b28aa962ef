import { DecodeError, decodeIssue, kindOf, type DecodeIssue, type DecodeResult } from "./decode-error.js";

/*
 * A decode runs in at most two passes over the same generated functions. The first is fast and keeps no books: the
 * first wrong value throws `REFUSED`. Only then a second pass reads the payload through proxies that note which value
 * was read last, and collects every issue instead of throwing. What it decodes is thrown away.
 */

/** Thrown by the first pass at the first wrong value. It carries nothing, so it costs no stack trace. */
const REFUSED: unique symbol = Symbol();

/** A key and what it was read from; nothing for the root. */
type Place = readonly [from: Place, key: string | number] | undefined;

/** What the second pass has found. */
interface Findings {
  readonly issues: DecodeIssue[];
  /** How many there are in all, listed or not. */
  count: number;
  /** How many characters of paths the list has room for: a key may be as long as the payload and above every issue. */
  room: number;
}

/** The findings of the second pass; there are none in the first. */
let findings: Findings | undefined;

/** The value that the second pass read last. */
let place: Place;

/** One decode of a payload, apart from others of the same. */
interface Document {
  readonly payload: unknown;
}

/** What is being decoded. */
let payload: unknown;

/** Its document, once somebody has asked for it. */
let document: Document | undefined;

/**
 * Decodes `value` as an `event`, with a second pass that finds every issue when the first refuses. What is not let in
 * by the guard is not looked at further: in another event everything would be wrong.
 *
 * @param isContainer tells what has parts to be read one by one, where that is not every object and array
 */
export function decodeInPasses<T>(
  event: string,
  decode: (value: unknown) => T,
  value: unknown,
  enter: (value: unknown) => void,
  isContainer: (value: unknown) => value is object = isObjectOrArray,
): DecodeResult<T> {
  // A getter on a hostile input may decode something else in the middle of our second pass.
  const outer = { findings, place, payload, document };
  try {
    findings = document = undefined;
    payload = value;
    enter(value);
    return { success: true, data: decode(value) };
  } catch (error) {
    if (error !== REFUSED) throw error;
    const found: Findings = { issues: [], count: 0, room: 65_536 };
    const watched = watch(value, undefined, isContainer);
    findings = found;
    place = undefined;
    enter(watched);
    if (found.count === 0) decode(watched);
    if (found.count === 0) {
      place = undefined;
      refuse("a value that stays the same", value);
    }
    return { success: false, error: new DecodeError(event, found.issues, found.count) };
  } finally {
    ({ findings, place, payload, document } = outer);
  }
}

/**
 * Reports that `value`, the one read last, is not what was expected. The first pass ends here, so what the second gets
 * instead of a `T` only has to be something that it can go on with.
 *
 * @param expected what belongs there, in words
 */
export function refuse<T>(expected: string, value: unknown): T {
  if (findings === undefined) throw REFUSED;
  if (findings.count++ < 100 && findings.room >= 0) {
    const path: (string | number)[] = [];
    for (let at = place; at !== undefined; at = at[0]) path.push(at[1]);
    findings.room -= path.join().length;
    findings.issues.push(decodeIssue(path.reverse(), expected, kindOf(value)));
  }
  return undefined as T;
}

/** What is being decoded: another object for each decode. */
export function currentDocument(): Document {
  return (document ??= { payload });
}

/** Makes every read from an object or array, at any depth, note its place. */
function watch(value: unknown, at: Place, isContainer: (value: unknown) => value is object): unknown {
  if (!isContainer(value)) return value;
  const isArray = Array.isArray(value);
  // What lists the names is a copy: a proxy of the value could not answer with other proxies where it is frozen.
  return new Proxy(Object.setPrototypeOf(isArray ? [] : { ...value }, Object.getPrototypeOf(value)) as object, {
    get(_names, key) {
      const here: Place = [at, isArray ? Number(key) : String(key)];
      const read = watch(Reflect.get(value, key), here, isContainer);
      place = here;
      return read;
    },
  });
}

function isObjectOrArray(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
