import type { Shape, Struct } from "./shape.js";

/** How a schema library writes each form, as code. */
export interface Dialect {
  readonly string: string;
  readonly boolean: string;
  readonly float: string;
  readonly unknown: string;
  integer(minimum: number | undefined, maximum: number | undefined): string;
  /** RFC 3339 text, to a `Date` where the library can. */
  readonly time: string;
  /** A number, to a `Date`. */
  epoch(millisecondsEach: number): string;
  /** Base64 text, to bytes. */
  readonly bytes: string;
  /** A list of signed bytes, to bytes. */
  readonly numberBytes: string;
  literals(values: readonly string[]): string;
  list(items: string): string;
  map(values: string): string;
  struct(fields: readonly { readonly name: string; readonly code: string; readonly optional: boolean }[]): string;
  nullable(code: string): string;
  /** A field's value; some libraries say optional there, some at its name. */
  field(code: string, nullable: boolean, optional: boolean): string;
  /** Puts `urlDecodedKey` beside `key`. */
  withDecodedKey(struct: string): string;
  /** Declares `AttributeValue`, a DynamoDB value. */
  readonly attributeValue: string;
}

/** The statements that declare a struct as `const Root`, with each struct in it a constant before it. */
export function printSchema(root: Struct, dialect: Dialect): string {
  const printer = new Printer(dialect);
  const code = printer.struct(root);
  const attributeValue = printer.usesAttributeValue ? [dialect.attributeValue] : [];
  return [...attributeValue, ...printer.declarations, `const Root = ${code};`].join("\n");
}

class Printer {
  readonly declarations: string[] = [];
  usesAttributeValue = false;
  readonly #dialect: Dialect;
  readonly #names = new Map<Struct, string>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  struct({ fields }: Struct): string {
    return this.#dialect.struct(
      fields.map(({ name, shape, optional }) => ({
        name: JSON.stringify(name),
        code: this.#dialect.field(this.#bare(shape), shape.nullable, optional),
        optional,
      })),
    );
  }

  #element(shape: Shape): string {
    const code = this.#bare(shape);
    return shape.nullable ? this.#dialect.nullable(code) : code;
  }

  #bare(shape: Shape): string {
    const dialect = this.#dialect;
    switch (shape.kind) {
      case "string":
      case "boolean":
      case "float":
      case "unknown":
      case "time":
      case "bytes":
      case "numberBytes":
        return dialect[shape.kind];
      case "integer":
        return dialect.integer(shape.minimum, shape.maximum);
      case "epoch":
        return dialect.epoch(shape.millisecondsEach);
      case "literals":
        return dialect.literals(shape.values);
      case "list":
        return dialect.list(this.#element(shape.items));
      case "map":
        return dialect.map(this.#element(shape.values));
      case "struct":
        return this.#constant(shape.struct, this.struct.bind(this));
      case "s3Object":
        return this.#constant(shape.struct, (struct) => dialect.withDecodedKey(this.struct(struct)));
      case "attributeValue":
        this.usesAttributeValue = true;
        return "AttributeValue";
      default:
        return shape satisfies never;
    }
  }

  #constant(struct: Struct, print: (struct: Struct) => string): string {
    const known = this.#names.get(struct);
    if (known !== undefined) return known;
    const code = print(struct);
    this.#names.set(struct, struct.name);
    this.declarations.push(`const ${struct.name} = ${code};`);
    return struct.name;
  }
}
