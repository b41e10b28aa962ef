import type { Node } from "web-tree-sitter";

/** The name of a type without its package and type arguments: `T` in `T`, `pkg.T` and `T[int]`. */
export function typeNameOf(node: Node): string | undefined {
  switch (node.type) {
    case "type_identifier":
      return node.text;
    case "qualified_type":
      return node.childForFieldName("name")?.text;
    case "generic_type": {
      const type = node.childForFieldName("type");
      return type === null ? undefined : typeNameOf(type);
    }
    default:
      return undefined;
  }
}
