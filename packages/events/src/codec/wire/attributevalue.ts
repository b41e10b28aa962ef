import { decodeBase64 } from "../decode/base64.js";
import { list } from "../decode/collections.js";
import { isObject } from "../decode/object.js";
import { currentDocument, refuse } from "../decode/passes.js";
import { encodeBytes } from "../encode/bytes.js";
import { encodeList } from "../encode/collections.js";
import { isPlainObject } from "../plain-object.js";

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

const TOO_DEEP = "no more than 10000 levels of nesting";

/** A depth that surely fits, wherever in an event the value is. */
const SAFE_DEPTH = 9800;

const KEYS = "object with one key of B, BOOL, BS, L, M, N, NS, NULL, S, SS";

/**
 * Decodes Go's `events.DynamoDBAttributeValue`: base64 in `B` and `BS` becomes bytes, `NULL` with anything becomes
 * `{ NULL: true }`. The rest is shared with the input, which is never changed. `null`, nothing, any other number of keys
 * and what is nested more than 10,000 deep are refused.
 */
export function decodeDynamoDBAttributeValue(value: unknown): DynamoDBAttributeValue {
  return convert(value, decodeLeaf, decodesTooDeep, isObject) as DynamoDBAttributeValue;
}

/**
 * Encodes Go's `events.DynamoDBAttributeValue`: bytes in `B` and `BS` become base64. The rest may be shared with the
 * argument, which is never changed. What is no attribute value, or is nested more than 10,000 deep, is refused (Go
 * panics, or refuses).
 */
export function writeDynamoDBAttributeValue(value: DynamoDBAttributeValue): { [name: string]: unknown } {
  return convert(value, encodeLeaf, encodesTooDeep, isPlainObject) as { [name: string]: unknown };
}

type Copy = { [key: string | number]: unknown };

type Content = { readonly [key: string | number]: unknown };

function decodeLeaf(value: unknown, tag: string | undefined): unknown {
  // Without an only key there is nothing to read.
  const o = value as Content;
  switch (tag) {
    case "S":
      return typeof o.S === "string" ? value : refuse("string", o.S);
    case "N":
      return typeof o.N === "string" ? value : refuse("string", o.N);
    case "BOOL":
      return typeof o.BOOL === "boolean" ? value : refuse("boolean", o.BOOL);
    case "NULL":
      return o.NULL === true ? value : { NULL: true };
    case "B":
      return { B: decodeBinary(o.B) };
    case "SS":
    case "NS":
      checkTexts(array(o[tag]));
      return value;
    case "BS":
      return { BS: list(array(o.BS), decodeBinary) };
    case "L":
      return refuse("array", o.L);
    case "M":
      return refuse("object", o.M);
    default:
      return refuse(KEYS, value);
  }
}

function checkTexts(values: readonly unknown[]): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value !== "string") refuse("string", value);
    // No JSON has one, and after it there may be billions.
    if (value === undefined) return;
  }
}

function decodeBinary(value: unknown): Uint8Array {
  return (typeof value === "string" ? decodeBase64(value) : undefined) ?? refuse("base64 string", value);
}

function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : (refuse("array", value) ?? []);
}

/** Whether documents with attribute values of a doubtful depth are too deep. */
const VERDICTS: WeakMap<object, boolean> = /* @__PURE__ */ new WeakMap();

/** Go counts the brackets around an attribute value as well, so the whole document decides; a decode looks once. */
function decodesTooDeep(value: unknown): boolean {
  const document = currentDocument();
  const isDeep = VERDICTS.get(document) ?? nestsTooDeep(document.payload);
  VERDICTS.set(document, isDeep);
  if (isDeep) refuse(TOO_DEEP, value);
  return isDeep;
}

function nestsTooDeep(payload: unknown): boolean {
  const waiting = [{ value: payload, depth: 0 }];
  for (let next; (next = waiting.pop()) !== undefined;) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth === MAX_NESTING) return true;
    for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 });
  }
  return false;
}

function encodeLeaf(value: unknown, tag: string | undefined): unknown {
  const o = value as Content;
  switch (tag) {
    case "B":
      return { B: encodeBytes(o.B as Uint8Array) };
    case "BS":
      return { BS: encodeList(o.BS as Uint8Array[], encodeBytes) };
    case "M":
      return refuse("plain object", o.M);
    default:
      // What holds no bytes looks the same on both sides.
      return decodeLeaf(value, tag);
  }
}

function encodesTooDeep(value: unknown, tag: string | undefined, brackets: number): boolean {
  const own = ["BS", "L", "M", "NS", "SS"].includes(tag ?? "") ? 2 : 1;
  const isDeep = brackets + own > MAX_NESTING;
  if (isDeep) refuse(TOO_DEEP, value);
  return isDeep;
}

/** Refuses a value that is nested too deep, given the brackets open around it in the attribute value. */
type TooDeep = (value: unknown, tag: string | undefined, brackets: number) => boolean;

/** An `L` or `M` whose elements are to be converted. */
interface Container {
  readonly tag: "L" | "M";
  readonly content: Content;
  /** The keys of an `M`; an `L` has none. */
  readonly names: readonly string[] | undefined;
  /** What it is itself an element of, and where. */
  readonly parent: Container | undefined;
  readonly key: string | number;
  /** How many brackets are open around its elements. */
  readonly brackets: number;
  /** The content with what had to change; there is none while nothing had to. */
  copy: Copy | undefined;
}

/** Converts a whole tree, its containers waiting in a list: payloads may be deeper than JavaScript's stack is. */
function convert(
  root: unknown,
  leaf: (value: unknown, tag: string | undefined) => unknown,
  tooDeep: TooDeep,
  isMap: (value: unknown) => boolean,
): unknown {
  const tag = onlyKey(root, isMap);
  const first = containerOf(root, tag, undefined, "", isMap);
  if (first === undefined) return leaf(root, tag);
  const waiting: Container[] = [];
  for (let container: Container | undefined = first; container !== undefined; container = waiting.pop()) {
    const { content, names, brackets } = container;
    const size = (names ?? (content as unknown as readonly unknown[])).length;
    for (let index = 0; index < size; index++) {
      const key = names === undefined ? index : (names[index] as string);
      const value = content[key];
      const tag = onlyKey(value, isMap);
      if (brackets > SAFE_DEPTH && tooDeep(value, tag, brackets)) return root;
      const inner = containerOf(value, tag, container, key, isMap);
      if (inner !== undefined) waiting.push(inner);
      else {
        const converted = leaf(value, tag);
        // What has been refused is `undefined`, and not worth a copy.
        if (converted !== value && converted !== undefined) copyOf(container)[key] = converted;
        else if (value === undefined) return root;
      }
    }
  }
  return first.copy === undefined ? root : { [first.tag]: first.copy };
}

function containerOf(
  value: unknown,
  tag: string | undefined,
  parent: Container | undefined,
  key: string | number,
  isMap: (value: unknown) => boolean,
): Container | undefined {
  if (tag !== "L" && tag !== "M") return undefined;
  const content = (value as Content)[tag] as Content;
  const names = tag === "M" && isMap(content) ? Object.keys(content) : undefined;
  if (names === undefined && !(tag === "L" && Array.isArray(content))) return undefined;
  return { tag, content, names, parent, key, brackets: (parent?.brackets ?? 0) + 2, copy: undefined };
}

/** The copy of a container's content; with it, what the container is in is copied. */
function copyOf(container: Container): Copy {
  if (container.copy !== undefined) return container.copy;
  const copy = (container.copy = copyContent(container));
  for (let inner = container, outer = inner.parent; outer !== undefined; inner = outer, outer = inner.parent) {
    const isCopied = outer.copy !== undefined;
    (outer.copy ??= copyContent(outer))[inner.key] = { [inner.tag]: inner.copy };
    if (isCopied) break;
  }
  return copy;
}

function copyContent({ tag, content }: Container): Copy {
  // A spread copies `__proto__` as data; assigning to a key that is already there keeps it so.
  return (tag === "L" ? (content as unknown as readonly unknown[]).slice() : { ...content }) as unknown as Copy;
}

function onlyKey(value: unknown, isMap: (value: unknown) => boolean): string | undefined {
  let only: string | undefined;
  if (isMap(value)) {
    for (const key in value as Content) {
      if (only !== undefined) return undefined;
      only = key;
    }
  }
  return only;
}
