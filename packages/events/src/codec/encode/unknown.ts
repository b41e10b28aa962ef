import { refuse } from "../decode/passes.js";
import { isPlainObject } from "../plain-object.js";

/** As deep as encoding/json goes, which ends what contains itself. */
const MAX_NESTING = 10_000;

interface Container {
  readonly content: { readonly [key: string | number]: unknown };
  readonly depth: number;
}

/**
 * Encodes what may be any JSON: the value as it is, once nothing has been found in it that JSON would lose, such as a
 * Map, `NaN` or a function. What says itself how it is written, as a Date does by `toJSON`, and `undefined` in objects,
 * are left to `JSON.stringify`.
 */
export function encodeUnknown(value: unknown): unknown {
  const waiting: Container[] = [];
  let isJson = visit(value, 0, waiting);
  for (let next = waiting.pop(); isJson && next !== undefined; next = waiting.pop()) {
    const { content, depth } = next;
    for (const key of Array.isArray(content) ? content.keys() : Object.keys(content)) {
      const item = content[key];
      const isLeftOut = item === undefined && !Array.isArray(content);
      isJson = isLeftOut || visit(item, depth, waiting);
      if (!isJson) break;
    }
  }
  return value;
}

/** Whether a value is JSON, and refuses what is none. What has parts waits for them to be looked at. */
function visit(value: unknown, depth: number, waiting: Container[]): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return true;
  if (Array.isArray(value) || isPlainObject(value)) {
    if (depth === MAX_NESTING) return refuse<undefined>("no more than 10000 levels of nesting", value) ?? false;
    waiting.push({ content: value as Container["content"], depth: depth + 1 });
    return true;
  }
  const writesItself = typeof value === "object" && "toJSON" in value;
  return writesItself || (refuse<undefined>("JSON value", value) ?? false);
}
