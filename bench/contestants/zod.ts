import { shapeOf } from "../derive/from-documents.js";
import { printSchema, type Dialect } from "../derive/print-schema.js";
import type { Contestant } from "./contestant.js";

const BYTES = `z.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64")))`;

const DIALECT: Dialect = {
  string: "z.string()",
  boolean: "z.boolean()",
  float: "z.number()",
  unknown: "z.unknown()",
  integer: (minimum, maximum) =>
    `z.int()${minimum === undefined ? "" : `.min(${minimum})`}${maximum === undefined ? "" : `.max(${maximum})`}`,
  time: "z.iso.datetime({ offset: true }).transform((text) => new Date(text))",
  epoch: (millisecondsEach) => `z.number().transform((number) => new Date(number * ${millisecondsEach}))`,
  bytes: BYTES,
  numberBytes: "z.array(z.int().min(-128).max(127)).transform((list) => Uint8Array.from(list))",
  literals: (values) => `z.enum(${JSON.stringify(values)})`,
  list: (items) => `z.array(${items})`,
  map: (values) => `z.record(z.string(), ${values})`,
  struct: (fields) => `z.object({ ${fields.map(({ name, code }) => `${name}: ${code}`).join(", ")} })`,
  nullable: (code) => `${code}.nullable()`,
  field: (code, nullable, optional) =>
    code + (nullable && optional ? ".nullish()" : nullable ? ".nullable()" : optional ? ".optional()" : ""),
  withDecodedKey: (struct) =>
    `${struct}.transform((o) => ({ ...o, urlDecodedKey: decodeURIComponent((o.key ?? "").replaceAll("+", " ")) }))`,
  attributeValue: `const AttributeValue = z.lazy(() => z.union([
  z.strictObject({ S: z.string() }), z.strictObject({ N: z.string() }), z.strictObject({ B: ${BYTES} }),
  z.strictObject({ BOOL: z.boolean() }), z.strictObject({ NULL: z.unknown() }),
  z.strictObject({ M: z.record(z.string(), AttributeValue) }), z.strictObject({ L: z.array(AttributeValue) }),
  z.strictObject({ SS: z.array(z.string()) }), z.strictObject({ NS: z.array(z.string()) }),
  z.strictObject({ BS: z.array(${BYTES}) }),
]));`,
};

export const ZOD: Contestant = {
  name: "zod",
  label: "zod",
  packages: ["zod"],
  does: "Same fields; checks, dates, bytes, keys; `null` stays `null`",
  source: (document) => ({
    code: `import * as z from "zod";
${printSchema(shapeOf(document), DIALECT)}
export const decode = (value) => Root.parse(value);
export const accepts = (value) => Root.safeParse(value).success;
`,
  }),
};
