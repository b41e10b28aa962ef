/*
 * JSON text as a tree that keeps what `JSON.parse` loses: the spelling of numbers and strings, and duplicate keys.
 * Everything here works on documents nested deeper than JavaScript's stack.
 */

export type JsonNode =
  | { readonly kind: "object"; readonly entries: readonly JsonEntry[] }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  /** `raw` is the token with its quotes. */
  | { readonly kind: "string"; readonly value: string; readonly raw: string }
  /** A number, `true`, `false` or `null`. */
  | { readonly kind: "token"; readonly text: string };

export interface JsonEntry {
  readonly key: string;
  readonly value: JsonNode;
}

export const NULL: JsonNode = { kind: "token", text: "null" };

/** A string in its plainest spelling. */
export function stringNode(value: string): JsonNode {
  return { kind: "string", value, raw: JSON.stringify(value) };
}

/** A number, `true`, `false` or `null`, by its text. */
export function tokenNode(text: string): JsonNode {
  return { kind: "token", text };
}

export function isNull(node: JsonNode): boolean {
  return node.kind === "token" && node.text === "null";
}

/** What `JSON.parse` makes of a number token; `undefined` for other nodes. */
export function numberOf(node: JsonNode): number | undefined {
  return node.kind === "token" && /^[-\d]/.test(node.text) ? Number(node.text) : undefined;
}

export function printJson(root: JsonNode): string {
  let text = "";
  const rest: (JsonNode | string)[] = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === "string") text += next;
    else if (next.kind === "string") text += next.raw;
    else if (next.kind === "token") text += next.text;
    else rest.push(...partsOf(next).reverse());
  }
  return text;
}

function partsOf(node: Extract<JsonNode, { kind: "object" | "array" }>): (JsonNode | string)[] {
  if (node.kind === "array") {
    return ["[", ...node.items.flatMap((item, index) => (index === 0 ? [item] : [",", item])), "]"];
  }
  const entries = node.entries.flatMap(({ key, value }, index) => [
    `${index === 0 ? "" : ","}${JSON.stringify(key)}:`,
    value,
  ]);
  return ["{", ...entries, "}"];
}

const TOKEN = /[ \t\r\n]*([{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+)/suy;

type Open =
  | { readonly kind: "array"; readonly items: JsonNode[] }
  | { readonly kind: "object"; readonly entries: JsonEntry[]; key: string | undefined };

/** The tree of a text that `JSON.parse` accepts. */
export function parseJsonText(text: string): JsonNode {
  const open: Open[] = [];
  let root: JsonNode | undefined;
  const put = (node: JsonNode): void => {
    const parent = open.at(-1);
    if (parent === undefined) root = node;
    else if (parent.kind === "array") parent.items.push(node);
    else parent.entries.push({ key: parent.key as string, value: node });
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const token = match[1] as string;
    const parent = open.at(-1);
    if (token === "{") open.push({ kind: "object", entries: [], key: undefined });
    else if (token === "[") open.push({ kind: "array", items: [] });
    else if (token === "}" || token === "]") put(closed(open.pop()));
    else if (token === ",") {
      if (parent?.kind === "object") parent.key = undefined;
    } else if (token === ":") continue;
    else if (parent?.kind === "object" && parent.key === undefined) parent.key = JSON.parse(token) as string;
    else if (token.startsWith('"')) put({ kind: "string", value: JSON.parse(token) as string, raw: token });
    else put(tokenNode(token));
  }
  if (root === undefined) throw new Error("there is no JSON in the text");
  return root;
}

function closed(open: Open | undefined): JsonNode {
  if (open === undefined) throw new Error("there is a bracket too many");
  return open.kind === "array" ? { kind: "array", items: open.items } : { kind: "object", entries: open.entries };
}

/** The greatest number of arrays and objects open at once. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[{}[\]]|"(?:[^"\\]|\\.)*"/gsu)) {
    if (bracket === "{" || bracket === "[") deepest = Math.max(deepest, ++depth);
    else if (bracket === "}" || bracket === "]") depth--;
  }
  return deepest;
}
