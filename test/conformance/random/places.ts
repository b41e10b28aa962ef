import { mapDocument } from "../document-walk.js";
import type { JsonNode } from "../json-text.js";
import type { Slot } from "../shapes.js";

/** How many places of a document its type describes, the root included. */
export function countPlaces(root: JsonNode, slot: Slot): number {
  let count = 0;
  mapDocument(root, slot, (node) => {
    count++;
    return node;
  });
  return count;
}

/** Changes one of those places, counted from the root down. */
export function changePlace(
  root: JsonNode,
  slot: Slot,
  index: number,
  change: (node: JsonNode, slot: Slot) => JsonNode,
): JsonNode {
  let at = 0;
  return mapDocument(root, slot, (node, place) => (at++ === index ? change(node, place) : node));
}
