import { shapeOf } from "../derive/from-documents.js";
import { printSchema, type Dialect } from "../derive/print-schema.js";
import type { Contestant } from "./contestant.js";

const BYTES = `Type.String({ format: "base64" })`;

const DIALECT: Dialect = {
  string: "Type.String()",
  boolean: "Type.Boolean()",
  float: "Type.Number()",
  unknown: "Type.Unknown()",
  integer: (minimum, maximum) => `Type.Integer(${JSON.stringify({ minimum, maximum })})`,
  time: `Type.String({ format: "date-time" })`,
  epoch: () => "Type.Number()",
  bytes: BYTES,
  numberBytes: "Type.Array(Type.Integer({ minimum: -128, maximum: 127 }))",
  literals: (values) => `Type.Enum(${JSON.stringify(values)})`,
  list: (items) => `Type.Array(${items})`,
  map: (values) => `Type.Record(Type.String(), ${values})`,
  struct: (fields) => `Type.Object({ ${fields.map(({ name, code }) => `${name}: ${code}`).join(", ")} })`,
  nullable: (code) => `Type.Union([${code}, Type.Null()])`,
  field: (code, nullable, optional) => {
    const value = nullable ? `Type.Union([${code}, Type.Null()])` : code;
    return optional ? `Type.Optional(${value})` : value;
  },
  withDecodedKey: (struct) => struct,
  attributeValue: `const closed = { additionalProperties: false };
const Self = Type.Ref("AttributeValue");
const AttributeValue = Type.Cyclic({ AttributeValue: Type.Union([
  Type.Object({ S: Type.String() }, closed), Type.Object({ N: Type.String() }, closed),
  Type.Object({ B: ${BYTES} }, closed), Type.Object({ BOOL: Type.Boolean() }, closed),
  Type.Object({ NULL: Type.Unknown() }, closed), Type.Object({ M: Type.Record(Type.String(), Self) }, closed),
  Type.Object({ L: Type.Array(Self) }, closed), Type.Object({ SS: Type.Array(Type.String()) }, closed),
  Type.Object({ NS: Type.Array(Type.String()) }, closed), Type.Object({ BS: Type.Array(${BYTES}) }, closed),
]) }, "AttributeValue");`,
};

export const TYPEBOX: Contestant = {
  name: "typebox",
  label: "typebox",
  packages: ["typebox"],
  does: 'Same fields; checks only: its `Decode` turns a wrong value into a right one (17 into `"17"`) where ours refuses; makes code from text (`new Function`)',
  source: (document) => ({
    code: `import Type from "typebox";
import { Compile } from "typebox/compile";
${printSchema(shapeOf(document), DIALECT)}
const validator = Compile(Root);
export const decode = (value) => { if (!validator.Check(value)) throw new Error("invalid"); return value; };
export const accepts = (value) => validator.Check(value) || validator.Errors(value).length === 0;
`,
  }),
};
