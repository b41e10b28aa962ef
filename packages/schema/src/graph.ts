import {
  referenceTarget,
  type Definition,
  type NamedValueDefinition,
  type Property,
  type ReferenceSchema,
  type SchemaDocument,
  type StructDefinition,
  type ValueSchema,
  type WireDefinition,
} from "./document.js";

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
    for (const target of [...referencedNames(definition), ...embeddedNames(definition)]) {
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

/** The definition that a `$ref`, or a name, points to. */
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
  switch (definition["x-kind"]) {
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

function enumValue(definition: Extract<Definition, { "x-kind": "enum" }>): ValueSchema {
  if (definition.format === undefined) return { "x-kind": "string", type: "string" };
  return { "x-kind": "integer", type: "integer", format: definition.format };
}

/** The names that a definition refers to, but for embedded structs. */
export function referencedNames(definition: Definition): string[] {
  switch (definition["x-kind"]) {
    case "alias":
      return [nameOfTarget(definition.$ref)];
    case "struct":
      return Object.values(definition.properties).flatMap(namesInValue);
    case "list":
    case "map":
      return namesInValue(definition);
    default:
      return [];
  }
}

/** The names of the structs that a struct embeds. */
export function embeddedNames(definition: Definition): string[] {
  return definition["x-kind"] === "struct" ? (definition["x-go-embeds"] ?? []).map(nameOfTarget) : [];
}

/** The names that a value refers to: one, or none. */
export function namesInValue(schema: ValueSchema): string[] {
  switch (schema["x-kind"]) {
    case "reference":
      return [nameOfTarget(referenceTarget(schema))];
    case "list":
      return namesInValue(schema.items);
    case "map":
      return namesInValue(schema.additionalProperties);
    default:
      return [];
  }
}

/** The properties of a decoded struct in Go's order: other spellings are merged into the one Go declares. */
export function decodedProperties(definition: StructDefinition): [string, Property][] {
  return Object.entries(definition.properties).filter(([, property]) => property["x-go-alias-of"] === undefined);
}

/** The other spellings of properties, by the property that Go declares. */
export function aliasesByName(definition: StructDefinition): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(definition.properties).flatMap(([alias, property]): [string, string][] => {
      const jsonName = property["x-go-alias-of"];
      return jsonName === undefined ? [] : [[jsonName, alias]];
    }),
  );
}

/** The stems of the documents that a document refers to, its own left out. */
export function stemsReferredTo(document: SchemaDocument, index: DefinitionIndex): ReadonlySet<string> {
  const names = Object.values(document.$defs).flatMap((definition) => [
    ...referencedNames(definition),
    ...embeddedNames(definition),
  ]);
  const stems = new Set(names.map((name) => resolveTarget(name, index).stem));
  stems.delete(stemOfDocument(document));
  return stems;
}

/** `s3.json#/$defs/S3Event` → `S3Event` */
export function nameOfTarget($ref: string): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
