import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shapeOf } from "../derive/from-documents.js";
import { printSchema, type Dialect } from "../derive/print-schema.js";
import { folderOf, type Document } from "../fixtures.js";
import { BENCH } from "../repository.js";
import type { Contestant } from "./contestant.js";

const HOME = join(BENCH, "typia");
const PROJECT = join(HOME, "dist");

/** TypeScript types in place of schemas, with typia's tags. */
const DIALECT: Dialect = {
  string: "string",
  boolean: "boolean",
  float: "number",
  unknown: "unknown",
  integer: (minimum, maximum) => {
    const low = minimum === undefined ? "" : ` & tags.Minimum<${minimum}>`;
    const high = maximum === undefined ? "" : ` & tags.Maximum<${maximum}>`;
    return `(number & tags.Type<"int64">${low}${high})`;
  },
  time: `(string & tags.Format<"date-time">)`,
  epoch: () => "number",
  bytes: `(string & tags.Format<"byte">)`,
  numberBytes: `(number & tags.Type<"int32"> & tags.Minimum<-128> & tags.Maximum<127>)[]`,
  literals: (values) => `(${values.map((value) => JSON.stringify(value)).join(" | ")})`,
  list: (items) => `${items}[]`,
  map: (values) => `{ [name: string]: ${values} }`,
  struct: (fields) =>
    `{ ${fields.map(({ name, code, optional }) => `${name}${optional ? "?" : ""}: ${code}`).join("; ")} }`,
  nullable: (code) => `(${code} | null)`,
  field: (code, nullable) => (nullable ? `${code} | null` : code),
  withDecodedKey: (struct) => struct,
  attributeValue: `const AttributeValue = { S: string } | { N: string } | { B: string & tags.Format<"byte"> } | { BOOL: boolean }
  | { NULL: unknown } | { M: { [name: string]: AttributeValue } } | { L: AttributeValue[] } | { SS: string[] }
  | { NS: string[] } | { BS: (string & tags.Format<"byte">)[] };`,
};

const TSCONFIG = {
  compilerOptions: {
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    strict: true,
    skipLibCheck: true,
    types: [],
    rootDir: "src",
    outDir: "out",
    plugins: [{ transform: "typia/lib/transform" }],
  },
  include: ["src"],
};

/**
 * Compiles typia's validators. Its compiler plugin is built from source the first time, which takes several minutes, so
 * quick runs go without it.
 */
export function prepareTypia(documents: readonly Document[]): void {
  const node = (...command: string[]): void =>
    void execFileSync(process.execPath, command, { cwd: HOME, stdio: ["ignore", "inherit", "inherit"] });
  node(
    join(BENCH, "../node_modules/pnpm/bin/pnpm.cjs"),
    "install",
    "--ignore-workspace",
    "--frozen-lockfile",
    "--reporter=append-only",
    "--loglevel=error",
  );
  mkdirSync(join(PROJECT, "src"), { recursive: true });
  writeFileSync(join(PROJECT, "tsconfig.json"), JSON.stringify(TSCONFIG));
  for (const document of documents) {
    const types = printSchema(shapeOf(document), DIALECT).replaceAll(/^const (\w+) = /gm, "type $1 = ");
    writeFileSync(
      join(PROJECT, "src", `${folderOf(document)}.ts`),
      `import typia, { tags } from "typia";
${types}
export const decode = typia.createAssert<Root>();
const validate = typia.createValidate<Root>();
export const accepts = (value: unknown): boolean => validate(value).success;
`,
    );
  }
  node("node_modules/ttsc/lib/launcher/ttsc.js", "-p", join(PROJECT, "tsconfig.json"));
}

export const TYPIA: Contestant = {
  name: "typia",
  label: "typia",
  packages: ["typia", "ttsc"],
  does: "Types of the same fields; checks only; needs its own compiler",
  source: (document) => {
    const compiled = join(PROJECT, "out", `${folderOf(document)}.js`);
    if (!existsSync(compiled)) return { missing: "its compiler takes minutes to build, which a quick run does not do" };
    return { code: readFileSync(compiled, "utf8") };
  },
};
