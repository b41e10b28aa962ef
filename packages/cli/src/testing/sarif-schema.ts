import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";

const SCHEMA = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

/** What the published schema of SARIF 2.1.0 finds wrong with a log. */
export function sarifErrors(log: unknown): readonly unknown[] {
  const path = createRequire(import.meta.url).resolve(SCHEMA);
  // It is in an older draft, which means the same but for how the schema names itself.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, "utf8")) as { $schema: string; id: string };
  const ajv = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: false });
  const isUri = (text: string): boolean => URL.canParse(text);
  ajv.addFormat("uri", isUri);
  ajv.addFormat("uri-reference", (text: string) => URL.canParse(text, "file:///"));
  ajv.addFormat("date-time", true);
  const validate = ajv.compile(schema);
  validate(log);
  return validate.errors ?? [];
}
