import type { Field, Shape, Struct } from "./shape.js";

/** The part of `x-lambda-discriminator` that any schema library can say. */
export interface Guard {
  readonly requires: { readonly [path: string]: string };
  readonly matches?: { readonly [path: string]: readonly unknown[] };
}

/** The struct with required fields and discriminators as its guard wants them. */
export function withDiscriminators(struct: Struct, guard: Guard): Struct {
  let result = struct;
  for (const path of Object.keys(guard.requires)) {
    result = changeField(result, path.split("/"), (field) => ({
      ...field,
      shape: { ...field.shape, nullable: false },
      optional: false,
    }));
  }
  for (const [path, patterns] of Object.entries(guard.matches ?? {})) {
    const values = patterns.filter((pattern) => typeof pattern === "string");
    // Prefixes and the like are beyond what a literal can say; we check them all the same.
    if (values.length < patterns.length) continue;
    result = changeField(result, path.split("/"), (field) => ({
      ...field,
      shape: { kind: "literals", values: [...values, ""], nullable: true },
    }));
  }
  return result;
}

function changeField(struct: Struct, path: readonly string[], change: (field: Field) => Field): Struct {
  const [name, ...rest] = path;
  const fields = struct.fields.map((field) => {
    if (field.name !== name) return field;
    return rest.length === 0 ? change(field) : { ...field, shape: changeInside(field.shape, rest, change) };
  });
  return { ...struct, fields };
}

function changeInside(shape: Shape, path: readonly string[], change: (field: Field) => Field): Shape {
  const [step, ...rest] = path;
  if (shape.kind === "list" && step === "*") return { ...shape, items: changeInside(shape.items, rest, change) };
  if (shape.kind === "struct") return { ...shape, struct: changeField(shape.struct, path, change) };
  return shape;
}
