import type { Position } from "../diagnostic.js";

/*
 * What the Go source says, as data. Nothing here knows about JSON Schema or TypeScript; everything keeps the place it
 * was read from.
 */

/** One Go package: the files of one folder. */
export interface GoPackage {
  /** The package clause, `events`. */
  readonly name: string;
  /** Sorted by path. Test files are not part of a package. */
  readonly files: readonly GoFile[];
  /** The declarations of all files by name, each list in source order. */
  readonly types: ReadonlyMap<string, GoTypeDeclaration>;
  /** By the name of the receiver's type; for an alias (`type A = B`) under the name it stands for. */
  readonly methods: ReadonlyMap<string, readonly GoMethod[]>;
  /** By the name of their type, aliases as above. Untyped constants are not here. */
  readonly constants: ReadonlyMap<string, readonly GoConstant[]>;
}

/** One `.go` file. */
export interface GoFile {
  /** Path below the source folder: `events/code_commit.go`. */
  readonly path: string;
  readonly packageName: string;
  /** Local package name → import path: `json` → `encoding/json`. */
  readonly imports: ReadonlyMap<string, string>;
  /** Everything declared at package level, each kind in source order. */
  readonly types: readonly GoTypeDeclaration[];
  readonly constants: readonly GoConstant[];
  readonly methods: readonly GoMethod[];
  readonly functions: readonly GoNamedDeclaration[];
  readonly variables: readonly GoNamedDeclaration[];
  /** The code that is no type, without comments and layout: it changes when what the methods do may change. */
  readonly behaviour: string;
}

/** A function or variable: only that it exists, as neither has a shape on the wire. */
export interface GoNamedDeclaration {
  readonly name: string;
  readonly isExported: boolean;
  readonly position: Position;
}

/** A `type` declaration. */
export interface GoTypeDeclaration {
  readonly name: string;
  readonly position: Position;
  readonly documentation: Documentation;
  readonly isExported: boolean;
  /** `type A = B` */
  readonly isAlias: boolean;
  /** `type List[T any] …` */
  readonly typeParameters: readonly string[];
  readonly type: GoType;
}

/** The comment above (or, for a field or constant, also behind) a declaration. */
export interface Documentation {
  /** The text without comment markers; empty when there is none. */
  readonly text: string;
  /** Whether a line of it starts with `Deprecated:`. */
  readonly isDeprecated: boolean;
}

/** A type expression. */
export type GoType =
  | GoNamedType
  | GoPointerType
  | GoSliceType
  | GoArrayType
  | GoMapType
  | GoStructType
  | GoEmptyInterfaceType
  | GoOtherType;

/** `string`, `S3Bucket`, `time.Time`, `List[string]` */
export interface GoNamedType {
  readonly kind: "named";
  /** The import path of a qualified name (`time`, `encoding/json`), `undefined` for a name of this package or a built-in. */
  readonly importPath: string | undefined;
  readonly name: string;
  readonly typeArguments: readonly GoType[];
  readonly position: Position;
}

/** `*T` */
export interface GoPointerType {
  readonly kind: "pointer";
  readonly element: GoType;
  readonly position: Position;
}

/** `[]T` */
export interface GoSliceType {
  readonly kind: "slice";
  readonly element: GoType;
  readonly position: Position;
}

/** `[N]T` */
export interface GoArrayType {
  readonly kind: "array";
  readonly element: GoType;
  readonly position: Position;
}

/** `map[K]V` */
export interface GoMapType {
  readonly kind: "map";
  readonly key: GoType;
  readonly element: GoType;
  readonly position: Position;
}

/** `struct { … }` */
export interface GoStructType {
  readonly kind: "struct";
  /** All fields in source order, one per name (`A, B int` is two), unexported ones included. */
  readonly fields: readonly GoField[];
  readonly position: Position;
}

/** `interface{}` or `any` */
export interface GoEmptyInterfaceType {
  readonly kind: "empty-interface";
  readonly position: Position;
}

/** A form that no JSON value has: functions, channels, interfaces with methods. */
export interface GoOtherType {
  readonly kind: "function" | "channel" | "interface";
  /** As written, white space folded. */
  readonly text: string;
  readonly position: Position;
}

/** A field of a struct. */
export interface GoField {
  /** For an embedded field, the name of its type. */
  readonly name: string;
  readonly isExported: boolean;
  readonly isEmbedded: boolean;
  readonly type: GoType;
  /** The `json` key of the struct tag; `undefined` when there is none. */
  readonly jsonTag: GoJsonTag | undefined;
  readonly documentation: Documentation;
  readonly position: Position;
}

/** The value of a `json:"…"` struct tag, taken apart but not judged. */
export interface GoJsonTag {
  /** Empty when the tag leaves the name to Go (`json:",omitempty"`). */
  readonly name: string;
  readonly options: readonly string[];
  /** The whole value is `-`: the field is not on the wire. */
  readonly isIgnored: boolean;
  readonly position: Position;
}

/** One name of a `const` declaration, exported or not. */
export interface GoConstant {
  readonly name: string;
  readonly isExported: boolean;
  /** The declared type, or the one an iota block repeats; `undefined` for an untyped constant. */
  readonly typeName: string | undefined;
  readonly value: string | number | boolean;
  readonly documentation: Documentation;
  readonly position: Position;
}

/** A method, by its receiver. */
export interface GoMethod {
  readonly name: string;
  /** The name of the receiver's type. */
  readonly receiver: string;
  readonly hasPointerReceiver: boolean;
  readonly position: Position;
}
