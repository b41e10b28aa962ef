import type { JsonEntry, JsonNode } from "./json-text.js";
import type { Shape, Slot } from "./shapes.js";

/** Called for every place of a document that a type describes, from the root down. */
export type Visit = (node: JsonNode, slot: Slot) => JsonNode;

/** Changes a document where a type describes it. Parts that nothing changed in stay the same nodes. */
export function mapDocument(node: JsonNode, slot: Slot, visit: Visit): JsonNode {
  const visited = visit(node, slot);
  const { shape } = slot;
  if (visited.kind === "array" && shape.kind === "list") {
    return { kind: "array", items: visited.items.map((item) => mapDocument(item, shape.item, visit)) };
  }
  if (visited.kind !== "object") return visited;
  return { kind: "object", entries: visited.entries.map((entry) => mapEntry(entry, slot.shape, visit)) };
}

function mapEntry(entry: JsonEntry, shape: Shape, visit: Visit): JsonEntry {
  const slot = shape.kind === "map" ? shape.value : shape.kind === "struct" ? shape.fields.get(entry.key) : undefined;
  return slot === undefined ? entry : { key: entry.key, value: mapDocument(entry.value, slot, visit) };
}

/** Whether a test holds anywhere in a document. */
export function someNode(root: JsonNode, slot: Slot, test: (node: JsonNode, slot: Slot) => boolean): boolean {
  let found = false;
  mapDocument(root, slot, (node, place) => {
    found ||= test(node, place);
    return node;
  });
  return found;
}

/** Changes every node, from the leaves up, whatever the document is. */
export function mapNodes(root: JsonNode, change: (node: JsonNode) => JsonNode): JsonNode {
  const done = new Map<JsonNode, JsonNode>();
  const rest: JsonNode[] = [root];
  for (let node = rest.at(-1); node !== undefined; node = rest.at(-1)) {
    const open = childrenOf(node).filter((child) => !done.has(child));
    if (open.length > 0) rest.push(...open);
    else {
      done.set(node, change(withChildren(node, done)));
      rest.pop();
    }
  }
  return done.get(root) as JsonNode;
}

function childrenOf(node: JsonNode): readonly JsonNode[] {
  if (node.kind === "array") return node.items;
  return node.kind === "object" ? node.entries.map(({ value }) => value) : [];
}

function withChildren(node: JsonNode, done: ReadonlyMap<JsonNode, JsonNode>): JsonNode {
  const changed = (child: JsonNode): JsonNode => done.get(child) as JsonNode;
  if (node.kind === "array") return { kind: "array", items: node.items.map(changed) };
  if (node.kind !== "object") return node;
  return { kind: "object", entries: node.entries.map(({ key, value }) => ({ key, value: changed(value) })) };
}
