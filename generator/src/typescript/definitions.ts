import {
  referenceTarget,
  type Definition,
  type NamedValueDefinition,
  type ReferenceSchema,
  type SchemaDocument,
  type StructDefinition,
  type ValueSchema,
  type WireDefinition,
} from "../schema/document.js";

/** A definition with the document it stands in. */
export interface Located {
  readonly name: string;
  /** The document's file name without `.json`, which is the module's, too. */
  readonly stem: string;
  readonly definition: Definition;
}

/** All definitions of a set of documents, for looking up what a reference means. */
export interface DefinitionIndex {
  readonly byName: ReadonlyMap<string, Located>;
  /** Names that documents other than their own refer to, directly or by another name. */
  readonly shared: ReadonlySet<string>;
}

/** Indexes documents whose definition names are unique across all of them. */
export function indexDefinitions(documents: readonly SchemaDocument[]): DefinitionIndex {
  const byName = new Map<string, Located>();
  const shared = new Set<string>();
  for (const document of documents) {
    const stem = stemOfDocument(document);
    for (const [name, definition] of Object.entries(document.$defs)) byName.set(name, { name, stem, definition });
  }
  const index = { byName, shared };
  for (const { stem, definition } of byName.values()) {
    for (const target of targetsOf(definition)) {
      const { located } = resolveLocated(resolveTarget(target, index), index);
      if (located.stem !== stem) shared.add(located.name);
    }
  }
  return index;
}

/** `s3.json` → `s3` */
export function stemOfDocument(document: SchemaDocument): string {
  return document.$id.replace(/\.json$/, "");
}

/** The definition a `$ref` points to. */
export function resolveTarget(target: string, index: DefinitionIndex): Located {
  const located = index.byName.get(nameOfTarget(target));
  if (located === undefined) throw new Error(`schema documents refer to ${target}, which none of them defines`);
  return located;
}

/** What a reference means once aliases are followed. */
export type Resolved =
  | { readonly kind: "struct"; readonly located: Located; readonly definition: StructDefinition }
  | { readonly kind: "wire"; readonly located: Located; readonly definition: WireDefinition }
  /** A scalar under a name of its own, an enum among them: it decodes as the scalar does. */
  | { readonly kind: "scalar"; readonly located: Located; readonly schema: ValueSchema }
  | { readonly kind: "named"; readonly located: Located; readonly definition: NamedValueDefinition };

/** Follows a reference, through aliases, to what decides how it is decoded. */
export function resolveReference(schema: ReferenceSchema, index: DefinitionIndex): Resolved {
  return resolveLocated(resolveTarget(referenceTarget(schema), index), index);
}

/** Follows aliases from a definition on. */
export function resolveLocated(located: Located, index: DefinitionIndex): Resolved {
  const { definition } = located;
  switch (definition["x-go-kind"]) {
    case "alias":
      return resolveLocated(resolveTarget(definition.$ref, index), index);
    case "struct":
      return { kind: "struct", located, definition };
    case "wire":
      return { kind: "wire", located, definition };
    case "list":
    case "map":
    case "bytes":
      return { kind: "named", located, definition };
    case "enum":
      return { kind: "scalar", located, schema: enumValue(definition) };
    case "constant":
      throw new Error(`schema documents refer to the constant ${located.name} as if it were a type`);
    default:
      return { kind: "scalar", located, schema: definition };
  }
}

function enumValue(definition: Extract<Definition, { "x-go-kind": "enum" }>): ValueSchema {
  if (definition.format === undefined) return { "x-go-kind": "string", type: "string" };
  return { "x-go-kind": "integer", type: "integer", format: definition.format };
}

function targetsOf(definition: Definition): string[] {
  switch (definition["x-go-kind"]) {
    case "alias":
      return [definition.$ref];
    case "struct":
      return [...(definition["x-go-embeds"] ?? []), ...Object.values(definition.properties).flatMap(targetsInValue)];
    case "list":
    case "map":
      return targetsInValue(definition);
    default:
      return [];
  }
}

function targetsInValue(schema: ValueSchema): string[] {
  switch (schema["x-go-kind"]) {
    case "reference":
      return [referenceTarget(schema)];
    case "list":
      return targetsInValue(schema.items);
    case "map":
      return targetsInValue(schema.additionalProperties);
    default:
      return [];
  }
}

function nameOfTarget(target: string): string {
  return target.slice(target.lastIndexOf("/") + 1);
}
