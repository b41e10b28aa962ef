import { shapeOf } from "../derive/from-documents.js";
import { printSchema, type Dialect } from "../derive/print-schema.js";
import type { Contestant } from "./contestant.js";

const BYTES = `v.pipe(v.string(), v.base64(), v.transform((text) => new Uint8Array(Buffer.from(text, "base64"))))`;

const DIALECT: Dialect = {
  string: "v.string()",
  boolean: "v.boolean()",
  float: "v.number()",
  unknown: "v.unknown()",
  integer: (minimum, maximum) => {
    const low = minimum === undefined ? "" : `, v.minValue(${minimum})`;
    const high = maximum === undefined ? "" : `, v.maxValue(${maximum})`;
    return `v.pipe(v.number(), v.integer()${low}${high})`;
  },
  time: "v.pipe(v.string(), v.isoTimestamp(), v.transform((text) => new Date(text)))",
  epoch: (millisecondsEach) => `v.pipe(v.number(), v.transform((number) => new Date(number * ${millisecondsEach})))`,
  bytes: BYTES,
  numberBytes: `v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(-128), v.maxValue(127))), v.transform((list) => Uint8Array.from(list)))`,
  literals: (values) => `v.picklist(${JSON.stringify(values)})`,
  list: (items) => `v.array(${items})`,
  map: (values) => `v.record(v.string(), ${values})`,
  struct: (fields) => `v.object({ ${fields.map(({ name, code }) => `${name}: ${code}`).join(", ")} })`,
  nullable: (code) => `v.nullable(${code})`,
  field: (code, nullable, optional) =>
    nullable && optional
      ? `v.nullish(${code})`
      : nullable
        ? `v.nullable(${code})`
        : optional
          ? `v.optional(${code})`
          : code,
  withDecodedKey: (struct) =>
    `v.pipe(${struct}, v.transform((o) => ({ ...o, urlDecodedKey: decodeURIComponent((o.key ?? "").replaceAll("+", " ")) })))`,
  attributeValue: `const AttributeValue = v.lazy(() => v.union([
  v.strictObject({ S: v.string() }), v.strictObject({ N: v.string() }), v.strictObject({ B: ${BYTES} }),
  v.strictObject({ BOOL: v.boolean() }), v.strictObject({ NULL: v.unknown() }),
  v.strictObject({ M: v.record(v.string(), AttributeValue) }), v.strictObject({ L: v.array(AttributeValue) }),
  v.strictObject({ SS: v.array(v.string()) }), v.strictObject({ NS: v.array(v.string()) }),
  v.strictObject({ BS: v.array(${BYTES}) }),
]));`,
};

export const VALIBOT: Contestant = {
  name: "valibot",
  label: "valibot",
  packages: ["valibot"],
  does: "Same fields; checks, dates, bytes, keys; `null` stays `null`",
  source: (document) => ({
    code: `import * as v from "valibot";
${printSchema(shapeOf(document), DIALECT)}
export const decode = (value) => v.parse(Root, value);
export const accepts = (value) => v.safeParse(Root, value).success;
`,
  }),
};
