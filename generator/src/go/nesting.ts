import type { Node } from "web-tree-sitter";

import type { Diagnostic } from "../diagnostic.js";
import type { GoPackage, GoType } from "./model.js";

/**
 * How deep syntax may nest, and how many types may be one within the other. What reads and writes them recurses, so
 * there has to be an end; the SDK's deepest is a tenth of it.
 */
export const DEEPEST_NESTING = 250;

/** The first node found that is nested deeper than is read. */
export function tooDeeplyNested(root: Node): Node | undefined {
  const open = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST_NESTING) return node;
    for (const child of node.namedChildren) {
      // Whatever has few nodes below it is not nested deeply, which is nearly everything.
      if (depth + child.descendantCount > DEEPEST_NESTING) open.push({ node: child, depth: depth + 1 });
    }
  }
  return undefined;
}

/** Refuses a type that holds another, which holds another, and so on for too long. One that holds itself is no such. */
export function checkChains({ types }: GoPackage, report: (diagnostic: Diagnostic) => void): void {
  const lengths = new Map<string, number>();
  const open = new Set<string>();
  const waiting = [...types.values()].reverse();
  for (let type = waiting.at(-1); type !== undefined; type = waiting.at(-1)) {
    const { name, position } = type;
    const held = namesIn(type.type).flatMap((heldName) => types.get(heldName) ?? []);
    if (!lengths.has(name) && !open.has(name)) {
      open.add(name);
      for (const other of held) if (!open.has(other.name)) waiting.push(other);
      continue;
    }
    waiting.pop();
    if (lengths.has(name)) continue;
    const length = 1 + held.reduce((longest, other) => Math.max(longest, lengths.get(other.name) ?? 0), 0);
    lengths.set(name, length);
    if (length <= DEEPEST_NESTING) continue;
    report({
      code: "go-nesting",
      message: `the type \`${name}\` begins a chain of more than ${DEEPEST_NESTING} types, each within the one before`,
      hint: "check that this is the source of the Go SDK",
      position,
    });
    return;
  }
}

function namesIn(type: GoType): string[] {
  switch (type.kind) {
    case "named":
      return [...(type.importPath === undefined ? [type.name] : []), ...type.typeArguments.flatMap(namesIn)];
    case "pointer":
    case "slice":
    case "array":
      return namesIn(type.element);
    case "map":
      return [...namesIn(type.key), ...namesIn(type.element)];
    case "struct":
      return type.fields.flatMap((field) => namesIn(field.type));
    default:
      return [];
  }
}
