import { shapeOf } from "../derive/from-documents.js";
import { printSchema, type Dialect } from "../derive/print-schema.js";
import type { Contestant } from "./contestant.js";

const BYTES = `type("string.base64").pipe((text) => new Uint8Array(Buffer.from(text, "base64")))`;

const DIALECT: Dialect = {
  string: `type("string")`,
  boolean: `type("boolean")`,
  float: `type("number")`,
  unknown: `type("unknown")`,
  integer: (minimum, maximum) => {
    const low = minimum === undefined ? "" : `.atLeast(${minimum})`;
    const high = maximum === undefined ? "" : `.atMost(${maximum})`;
    return `type("number.integer")${low}${high}`;
  },
  time: `type("string.date.iso.parse")`,
  epoch: (millisecondsEach) => `type("number").pipe((number) => new Date(number * ${millisecondsEach}))`,
  bytes: BYTES,
  numberBytes: `type("number.integer").atLeast(-128).atMost(127).array().pipe((list) => Uint8Array.from(list))`,
  literals: (values) => `type.enumerated(${values.map((value) => JSON.stringify(value)).join(", ")})`,
  list: (items) => `${items}.array()`,
  map: (values) => `type({ "[string]": ${values} })`,
  struct: (fields) => {
    const entries = fields.map(({ name, code, optional }) => `${optional ? `${name.slice(0, -1)}?"` : name}: ${code}`);
    return `type({ "+": "delete", ${entries.join(", ")} })`;
  },
  nullable: (code) => `${code}.or("null")`,
  field: (code, nullable) => (nullable ? `${code}.or("null")` : code),
  withDecodedKey: (struct) =>
    `${struct}.pipe((o) => ({ ...o, urlDecodedKey: decodeURIComponent((o.key ?? "").replaceAll("+", " ")) }))`,
  attributeValue: `const { AttributeValue } = scope({
  AttributeValue: [[[[[[[[["S", "|", "N"], "|", "B"], "|", "BOOL"], "|", "NULL"], "|", "M"], "|", "L"], "|", "SS"], "|", "NS"], "|", "BS"],
  S: { "+": "reject", S: "string" }, N: { "+": "reject", N: "string" }, B: { "+": "reject", B: "string.base64" },
  BOOL: { "+": "reject", BOOL: "boolean" }, NULL: { "+": "reject", NULL: "unknown" },
  M: { "+": "reject", M: { "[string]": "AttributeValue" } }, L: { "+": "reject", L: "AttributeValue[]" },
  SS: { "+": "reject", SS: "string[]" }, NS: { "+": "reject", NS: "string[]" },
  BS: { "+": "reject", BS: "string.base64[]" },
}).export();`,
};

export const ARKTYPE: Contestant = {
  name: "arktype",
  label: "arktype",
  packages: ["arktype"],
  does: "Same fields; checks, dates, bytes, keys, but no bytes in DynamoDB values; `null` stays `null`; makes code from text (`new Function`), but not for what transforms",
  source: (document) => ({
    code: `import { ${document.type === "DynamoDBEvent" ? "scope, " : ""}type } from "arktype";
${printSchema(shapeOf(document), DIALECT)}
export const decode = (value) => Root.assert(value);
export const accepts = (value) => !(Root(value) instanceof type.errors);
`,
  }),
};
