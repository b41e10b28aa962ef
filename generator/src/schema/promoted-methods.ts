import type { GoType } from "../go/model.js";
import { keyOf, type Declarations } from "./declarations.js";
import type { Tables } from "../annotations/tables.js";

/**
 * Whether embedding a type gives the struct around it JSON methods: the type's own, or those of what it embeds in turn,
 * unexported or not. A type that is not read may have some.
 */
export function promotesMethods(
  type: GoType,
  packageName: string,
  context: { readonly declarations: Declarations; readonly tables: Tables },
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const element = type.kind === "pointer" ? type.element : type;
  if (element.kind !== "named") return false;
  const key = keyOf(element, packageName, context.tables);
  if (key === undefined || context.declarations.jsonMethods.has(key)) return true;
  const found = context.declarations.goTypes.get(key);
  if (found === undefined || seen.has(key)) return false;
  const { type: underlying } = found.declaration;
  const within = new Set([...seen, key]);
  // `type A B` leaves B's own methods behind, but not those of what B embeds; asking for both errs on the safe side.
  if (underlying.kind === "named") return promotesMethods(underlying, found.packageName, context, within);
  if (underlying.kind !== "struct") return false;
  return underlying.fields.some(
    (field) => field.isEmbedded && promotesMethods(field.type, found.packageName, context, within),
  );
}
