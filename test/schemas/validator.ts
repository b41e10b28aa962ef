import { readFile, readdir } from "node:fs/promises";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { FORMATS, KEYWORDS, type Format, type SchemaDocument } from "@aws-lambda-events/generator";
import { bytes } from "../../packages/events/src/decode/bytes.js";
import { decoder } from "../../packages/events/src/decode/decoder.js";
import * as scalars from "../../packages/events/src/decode/scalars.js";
import { time } from "../../packages/events/src/decode/time.js";
import { decodeCodeBuildNumber, decodeCodeBuildTime } from "../../packages/events/src/wire/codebuild.js";
import { decodeCodeCommitEventTime } from "../../packages/events/src/wire/code-commit.js";
import { decodeDurationMinutes, decodeDurationSeconds } from "../../packages/events/src/wire/duration.js";
import { decodeMilliSecondsEpochTime, decodeSecondsEpochTime } from "../../packages/events/src/wire/epoch-time.js";

const SCHEMAS = new URL("../../schemas/", import.meta.url);

/** What each custom format stands for, by the runtime function that decodes it. */
const DECODERS: Record<Format, (value: unknown) => unknown> = {
  "go-int8": scalars.int8,
  "go-int16": scalars.int16,
  "go-int32": scalars.int32,
  "go-int64": scalars.int64,
  "go-uint8": scalars.uint8,
  "go-uint16": scalars.uint16,
  "go-uint32": scalars.uint32,
  "go-uint64": scalars.uint64,
  "go-float64": scalars.float64,
  "go-rfc3339": time,
  "go-base64": bytes,
  "go-epoch-seconds": decodeSecondsEpochTime,
  "go-epoch-milliseconds": decodeMilliSecondsEpochTime,
  "go-duration-seconds": decodeDurationSeconds,
  "go-duration-minutes": decodeDurationMinutes,
  "go-codebuild-time": decodeCodeBuildTime,
  "go-codebuild-number": decodeCodeBuildNumber,
  "go-codecommit-time": decodeCodeCommitEventTime,
};

/** The committed schema documents. */
export async function readSchemaDocuments(): Promise<SchemaDocument[]> {
  const names = (await readdir(SCHEMAS)).filter((name) => name.endsWith(".json"));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, SCHEMAS), "utf8")));
  return texts.map((text) => JSON.parse(text) as SchemaDocument);
}

/** AJV in its strictest setting, with our vocabulary and every committed document. */
export function schemaValidator(documents: readonly SchemaDocument[]): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, allErrors: true, ownProperties: true });
  ajv.addVocabulary(Object.keys(KEYWORDS));
  for (const format of Object.keys(FORMATS) as Format[]) {
    const { safeParse } = decoder(format, DECODERS[format]);
    const accepts = (value: unknown): boolean => safeParse(value).success;
    const isText = ["go-rfc3339", "go-base64", "go-codebuild-time", "go-codecommit-time"].includes(format);
    if (isText) ajv.addFormat(format, { type: "string", validate: accepts });
    else ajv.addFormat(format, { type: "number", validate: accepts });
  }
  for (const document of documents) ajv.addSchema(document);
  return ajv;
}

/** The compiled schema of one exported name. */
export function validatorOf(ajv: Ajv2020, documents: readonly SchemaDocument[], name: string): ValidateFunction {
  const document = documents.find(({ $defs }) => Object.hasOwn($defs, name));
  const validate = document && ajv.getSchema(`${document.$id}#/$defs/${name}`);
  if (validate === undefined) throw new Error(`no schema document defines ${name}`);
  return validate;
}
