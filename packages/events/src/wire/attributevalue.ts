import { decodeBase64 } from "../decode/base64.js";
import { isObject } from "../decode/object.js";
import { currentDepth, deferToSecondPass, enter, refuse } from "../decode/passes.js";
import { encodeBytes } from "../encode/bytes.js";

type Tag = "B" | "BOOL" | "BS" | "L" | "M" | "N" | "NS" | "NULL" | "S" | "SS";

type Only<T extends Tag, Content> = { [Name in T]: Content } & { [Name in Exclude<Tag, T>]?: never };

/**
 * A value stored in DynamoDB, Go's `events.DynamoDBAttributeValue`: an object with exactly one key, which names the
 * type. It is assignable to `AttributeValue` of the AWS SDK v3. Numbers stay strings.
 */
export type DynamoDBAttributeValue =
  | Only<"B", Uint8Array>
  | Only<"BOOL", boolean>
  | Only<"BS", Uint8Array[]>
  | Only<"L", DynamoDBAttributeValue[]>
  | Only<"M", { [name: string]: DynamoDBAttributeValue }>
  | Only<"N", string>
  | Only<"NS", string[]>
  | Only<"NULL", true>
  | Only<"S", string>
  | Only<"SS", string[]>;

/** How many arrays and objects encoding/json lets be open at once, counted from the root of the document. */
const MAX_NESTING = 10000;

/** A depth that surely fits, wherever in an event the value is. */
const SAFE_DEPTH = 9800;

const KEYS = "object with one key of B, BOOL, BS, L, M, N, NS, NULL, S, SS";

/**
 * Decodes Go's `events.DynamoDBAttributeValue`: base64 in `B` and `BS` becomes bytes, `NULL` with anything becomes
 * `{ NULL: true }`. The rest is shared with the input, which is never changed. `null`, nothing, any other number of keys
 * and what is nested more than 10,000 deep are refused.
 */
export function decodeDynamoDBAttributeValue(value: unknown): DynamoDBAttributeValue {
  return convert(value, decoding) as DynamoDBAttributeValue;
}

/**
 * Encodes Go's `events.DynamoDBAttributeValue`: bytes in `B` and `BS` become base64. The rest may be shared with the
 * argument, which is never changed.
 *
 * @throws RangeError for what is no attribute value, or is nested more than 10,000 deep (Go panics, or refuses)
 */
export function encodeDynamoDBAttributeValue(value: DynamoDBAttributeValue | undefined): { [name: string]: unknown } {
  return convert(value, encoding) as { [name: string]: unknown };
}

/** What decoding and encoding do differently. */
interface Direction {
  /** Converts what holds no other attribute values, and judges what is not an attribute value at all. */
  readonly leaf: (value: unknown, tag: string | undefined, content: unknown, depth: number) => unknown;
  /** Refuses a value for the number of brackets open around it and in it. */
  readonly tooDeep: (value: unknown, brackets: number) => boolean;
}

const decoding: Direction = {
  leaf(value, tag, content, depth) {
    switch (tag) {
      case "S":
      case "N":
        return typeof content === "string" ? value : refuseContent("string", content, depth, tag, value);
      case "BOOL":
        return typeof content === "boolean" ? value : refuseContent("boolean", content, depth, tag, value);
      case "NULL":
        return content === true ? value : { NULL: true };
      case "B":
        return { B: decodeBinary(content, depth, tag) };
      case "SS":
      case "NS":
        decodeSet(content, depth, tag, decodeText);
        return value;
      case "BS":
        return { BS: decodeSet(content, depth, tag, decodeBinary) };
      case "L":
        return refuseContent("array", content, depth, tag, value);
      case "M":
        return refuseContent("object", content, depth, tag, value);
      default:
        return refuse(KEYS, value, value);
    }
  },
  tooDeep(value, brackets) {
    deferToSecondPass();
    return brackets > MAX_NESTING && refuse("no more than 10000 levels of nesting", value, true);
  },
};

function decodeSet<T>(
  content: unknown,
  depth: number,
  tag: string,
  element: (item: unknown, depth: number, key: number) => T,
): T[] {
  return Array.isArray(content)
    ? content.map((item, index) => {
        enter(depth, tag);
        return element(item, depth + 1, index);
      })
    : refuseContent("array", content, depth, tag, []);
}

function decodeText(content: unknown, depth: number, key: string | number): string {
  return typeof content === "string" ? content : refuseContent("string", content, depth, key, "");
}

function decodeBinary(content: unknown, depth: number, key: string | number): Uint8Array {
  const bytes = typeof content === "string" ? decodeBase64(content) : undefined;
  return bytes ?? refuseContent("base64 string", content, depth, key, new Uint8Array());
}

function refuseContent<T>(expected: string, content: unknown, depth: number, key: string | number, substitute: T): T {
  enter(depth, key);
  return refuse(expected, content, substitute);
}

const encoding: Direction = {
  leaf(value, tag, content) {
    switch (tag) {
      case "S":
      case "N":
      case "BOOL":
      case "SS":
      case "NS":
        return value;
      case "NULL":
        return { NULL: true };
      case "B":
        if (content instanceof Uint8Array) return { B: encodeBytes(content) };
        break;
      case "BS":
        if (Array.isArray(content)) return { BS: content.map((item: Uint8Array) => encodeBytes(item)) };
    }
    throw new RangeError(`expected a DynamoDB attribute value: ${KEYS}`);
  },
  tooDeep(_value, brackets) {
    if (brackets > MAX_NESTING) throw new RangeError("expected no more than 10000 levels of nesting");
    return false;
  },
};

type Content = { [key: string | number]: unknown };

/** An `L` or `M` whose elements are being converted. */
interface Container {
  readonly parent: Container | undefined;
  readonly whole: unknown;
  readonly tag: string;
  readonly content: Readonly<Content>;
  /** The keys of an `M`; an `L` has none. */
  readonly names: readonly string[] | undefined;
  readonly size: number;
  /** How many keys lead from the root of the document to `whole`. */
  readonly depth: number;
  /** The place of the element being converted. */
  index: number;
  /** The content with what had to change; there is none while nothing had to. */
  copy: Content | undefined;
}

/** Converts a whole tree, on a stack of its own: payloads may be deeper than JavaScript's stack is. */
function convert(root: unknown, { leaf, tooDeep }: Direction): unknown {
  const start = Math.max(currentDepth(), 0);
  let container: Container | undefined;
  let depth = start;
  let value = root;
  for (;;) {
    const tag = onlyKey(value);
    const content = tag === undefined ? undefined : (value as Content)[tag];
    const brackets = depth + (typeof content === "object" && tag !== "NULL" ? 2 : 1);
    const refused: boolean = depth - start > SAFE_DEPTH && tooDeep(value, brackets);
    const opened: Container | undefined = refused ? undefined : open(value, tag, content, depth, container);
    if (opened !== undefined) container = opened;
    else {
      const converted = refused ? value : leaf(value, tag, content, depth);
      if (container === undefined) return converted;
      put(container, converted);
    }
    while (container.index === container.size) {
      const converted: unknown = container.copy === undefined ? container.whole : { [container.tag]: container.copy };
      container = container.parent;
      if (container === undefined) return converted;
      put(container, converted);
    }
    const key = keyOf(container);
    enter(container.depth, container.tag);
    enter(container.depth + 1, key);
    depth = container.depth + 2;
    value = container.content[key];
  }
}

function onlyKey(value: unknown): string | undefined {
  const keys = isObject(value) ? Object.keys(value) : [];
  return keys.length === 1 ? keys[0] : undefined;
}

function open(
  whole: unknown,
  tag: string | undefined,
  content: unknown,
  depth: number,
  parent: Container | undefined,
): Container | undefined {
  const names = tag === "M" && isObject(content) ? Object.keys(content) : undefined;
  if (names === undefined && !(tag === "L" && Array.isArray(content))) return undefined;
  const size = (names ?? (content as unknown[])).length;
  return {
    parent,
    whole,
    tag: tag as string,
    content: content as Content,
    names,
    size,
    depth,
    index: 0,
    copy: undefined,
  };
}

function keyOf({ names, index }: Container): string | number {
  return names === undefined ? index : (names[index] as string);
}

/** Keeps what became of the element at `index`, and goes on to the next. */
function put(container: Container, converted: unknown): void {
  const { content } = container;
  const key = keyOf(container);
  if (converted !== content[key]) {
    // A spread copies `__proto__` as data; assigning to a key that is already there keeps it so.
    const copy = (container.copy ??= (Array.isArray(content) ? [...content] : { ...content }) as Content);
    copy[key] = converted;
  }
  container.index++;
}
