import { _, Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { formats, keywords } from "aws-lambda-events/formats";
import { readSchemaDocuments } from "../derive/from-documents.js";
import type { Contestant } from "./contestant.js";

/** Our schema documents as they are, compiled ahead of time. */
export const AJV: Contestant = {
  name: "ajv",
  label: "AJV standalone",
  packages: ["ajv"],
  does: "Our schemas, guard and formats included; checks only, builds nothing",
  source: ({ type, module }) => {
    const ajv = new Ajv2020({
      allowUnionTypes: true,
      code: { source: true, esm: true, formats: _`require("aws-lambda-events/formats").formats` },
      schemas: readSchemaDocuments(),
    });
    ajv.addVocabulary([...keywords]);
    for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format as never);
    const validate = ajv.getSchema(`${module}.json#/$defs/${type}`);
    if (validate === undefined) return { missing: `found no schema of ${type}` };
    return {
      code: `${standaloneCode.default(ajv, validate)}
export const accepts = (value) => validate(value);
export const decode = (value) => { if (!validate(value)) throw new Error("invalid"); return value; };
`,
    };
  },
};
