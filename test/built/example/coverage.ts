import type { Field, Slot } from "../../conformance/shapes.js";

/** The properties and elements that a payload has nowhere, by path. What is in a `null` is not asked for. */
export function missingFrom(payload: unknown, root: Slot): string[] {
  return missingAt([payload], root, "");
}

/** @param values all that the payload has at one place, over all elements of the lists around it */
function missingAt(values: readonly unknown[], { shape }: Slot, path: string): string[] {
  if (values.every((value) => value === null)) return [];
  switch (shape.kind) {
    case "struct":
      return [...shape.fields.values()].filter(isSent).flatMap((field) => {
        const place = path === "" ? field.name : `${path}.${field.name}`;
        const found = values.flatMap((value) => (hasOwn(value, field.name) ? [value[field.name]] : []));
        return found.length === 0 ? [place] : missingAt(found, field, place);
      });
    case "list":
      return elementsMissing(values.flat(), shape.item, `${path}[]`);
    case "map":
      return elementsMissing(
        values.flatMap((value) => Object.values(value as object)),
        shape.value,
        `${path}{}`,
      );
    default:
      return [];
  }
}

function elementsMissing(elements: readonly unknown[], slot: Slot, path: string): string[] {
  return elements.length === 0 ? [path] : missingAt(elements, slot, path);
}

/** Whether a payload has the property itself: another spelling of it and what we derive from it are not asked for. */
function isSent(field: Field): boolean {
  return field.aliasOf === undefined && field.derivedFrom === undefined;
}

function hasOwn(value: unknown, name: string): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}

/** The names of properties that hold a map of objects or of lists of objects. */
export function mapsOfObjects(slots: Iterable<Slot>): string[] {
  const seen = new Set<Slot["shape"]>();
  const names = new Set<string>();
  const visit = ({ shape }: Slot): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    if (shape.kind === "list") visit(shape.item);
    if (shape.kind === "map") visit(shape.value);
    if (shape.kind !== "struct") return;
    for (const field of shape.fields.values()) {
      if (field.shape.kind === "map" && holdsObjects(field.shape.value)) names.add(field.name);
      visit(field);
    }
  };
  for (const slot of slots) visit(slot);
  return [...names].sort();
}

function holdsObjects({ shape }: Slot): boolean {
  if (shape.kind === "list") return holdsObjects(shape.item);
  return shape.kind === "struct" || shape.kind === "map" || shape.kind === "wire";
}
