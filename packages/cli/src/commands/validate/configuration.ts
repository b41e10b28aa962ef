import { readFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { formatPath } from "aws-lambda-events/codec";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { knownType } from "../../event-types.js";
import { nearestName } from "../../nearest-name.js";
import { UsageError } from "../../usage-error.js";
import { displayName } from "../../input/inputs.js";
import { duplicateKeys } from "./duplicate-keys.js";
import type { Path } from "../../report/finding.js";
import { jsonSource } from "../../input/json-source.js";
import { resolveMappings, type Mapping, type Mappings } from "./mappings.js";
import { pathMatcher, type PathMatcher } from "../../input/path-matcher.js";
import { decodeText } from "../../input/read.js";
import { syntaxProblem } from "../../input/syntax.js";
import { codeOf, isAbsent } from "../../input/unreadable.js";

/** What a configuration file says. All globs start from its folder. */
interface ConfigurationFile {
  readonly $schema?: string;
  /** What to check when the command line names nothing. */
  readonly files?: readonly string[];
  /** Which files are of which type; the first glob that matches decides. */
  readonly types?: { readonly [glob: string]: string };
  /** What is left out, even if it is named; the last glob that says anything about a file decides. */
  readonly ignore?: readonly string[];
  readonly strict?: boolean;
}

/** A configuration that was found and is right. */
export interface Configuration {
  /** The folder that its globs start from. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly mappings: Mappings;
  readonly isStrict: boolean;
  /** What is left out. */
  readonly isIgnored: PathMatcher;
}

const GLOBS = { type: "array", items: { type: "string", minLength: 1 } } as const;

const CONFIGURATION_SCHEMA = {
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    files: { ...GLOBS, minItems: 1 },
    types: { type: "object", minProperties: 1, additionalProperties: { type: "string" } },
    ignore: GLOBS,
    strict: { type: "boolean" },
  },
} as const;

const FILE_NAME = "lambda-events.config.json";
const PACKAGE_KEY = "lambda-events";

/**
 * Reads the configuration: the named file, or the nearest one of the folder and those above it.
 *
 * @throws UsageError when it cannot be read, has mistakes, or has mappings that decide nothing
 */
export function readConfiguration(folder: string, named: string | undefined): Configuration {
  const found = findConfiguration(folder, named);
  if (found === undefined) return configurationOf({}, [], folder);
  const { content, place, path } = found;
  checkShape(content, place);
  const mappings = Object.entries(content.types ?? {}).map(([glob, type]): Mapping => {
    const setting = `${place(["types", glob], true)}: types[${JSON.stringify(glob)}]`;
    return { glob, type: knownType(type, setting), place: setting };
  });
  return configurationOf(content, mappings, dirname(path));
}

function configurationOf(file: ConfigurationFile, mappings: readonly Mapping[], folder: string): Configuration {
  const isIgnored = pathMatcher(file.ignore ?? [], folder);
  return {
    folder,
    files: file.files ?? mappings.map(({ glob }) => glob),
    mappings: resolveMappings(mappings, folder, isIgnored),
    isStrict: file.strict ?? false,
    isIgnored,
  };
}

/** A configuration as it was found. */
interface Found {
  readonly path: string;
  readonly content: unknown;
  /** The file, with the line and column of a setting or of its name. */
  readonly place: Place;
}

type Place = (setting: Path, isName: boolean) => string;

function findConfiguration(folder: string, named: string | undefined): Found | undefined {
  if (named !== undefined) return namedConfiguration(named, folder);
  for (let at = folder; ; at = dirname(at)) {
    for (const name of [FILE_NAME, "package.json"]) {
      const path = join(at, name);
      const bytes = readIfThere(path, folder);
      const found = bytes && configurationIn(bytes, path, folder);
      // A package without a word on it leaves the matter to what is above.
      if (found !== undefined && (name === FILE_NAME || found.content !== undefined)) return found;
    }
    if (dirname(at) === at) return undefined;
  }
}

/** It is only ever read: a configuration may come with a pull request, and must not be code that runs. */
function namedConfiguration(named: string, folder: string): Found {
  const hint = "name a configuration file in JSON";
  if (!/^(\.json)?$/i.test(extname(named))) throw new UsageError(`${named}: this is no JSON`, hint);
  const path = resolve(folder, named);
  try {
    return configurationIn(readFileSync(path), path, folder);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${named}: cannot be read (${codeOf(error)})`, hint);
  }
}

/** A link that leads to nothing is there, and a mistake. */
function readIfThere(path: string, folder: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" && isAbsent(path)) return undefined;
    throw new UsageError(
      `${displayName(path, folder)}: cannot be read (${code})`,
      "mend the configuration, or remove it",
    );
  }
}

function configurationIn(bytes: Buffer, path: string, folder: string): Found {
  const name = displayName(path, folder);
  const reading = decodeText(bytes);
  if ("refusal" in reading) throw new UsageError(`${name}: ${reading.refusal.message}`, "save it as JSON in UTF-8");
  const outer = basename(path) === "package.json" ? [PACKAGE_KEY] : [];
  // An empty file is a mistake, not a reason to look further up.
  const whole = reading.text.trim() === "" ? undefined : parseJson(name, reading.text);
  const source = jsonSource(reading.text);
  for (const duplicate of duplicateKeys(reading.text).first) {
    if (outer.some((key, index) => duplicate.path[index] !== key)) continue;
    const { line, column } = source.rangeAt(duplicate.span);
    throw new UsageError(
      `${name}:${line}:${column}: ${formatPath(duplicate.path)} is given twice`,
      "remove one of the two",
    );
  }
  const place: Place = (setting, isName) => {
    const { line, column } = source.rangeOf([...outer, ...setting], isName);
    return `${name}:${line}:${column}`;
  };
  return { path, content: outer.length === 0 ? whole : packageSetting(whole), place };
}

function packageSetting(manifest: unknown): unknown {
  const isObject = typeof manifest === "object" && manifest !== null && Object.hasOwn(manifest, PACKAGE_KEY);
  return isObject ? (manifest as { readonly [PACKAGE_KEY]: unknown })[PACKAGE_KEY] : undefined;
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { problem, range } = syntaxProblem(text);
    throw new UsageError(`${name}:${range.line}:${range.column}: ${problem.message}`, problem.hint ?? "");
  }
}

function checkShape(content: unknown, place: Place): asserts content is ConfigurationFile {
  const validate = new Ajv2020({ allErrors: false }).compile(CONFIGURATION_SCHEMA);
  if (validate(content)) return;
  const [error] = validate.errors ?? [];
  if (error === undefined) return;
  const extra = error.keyword === "additionalProperties" ? [String(error.params["additionalProperty"])] : [];
  const where = place([...pathOf(error.instancePath, content), ...extra], extra.length > 0);
  throw new UsageError(`${where}: ${describeMistake(error)}`, hint(error));
}

function describeMistake({ keyword, instancePath, params, message }: ErrorObject): string {
  if (keyword === "additionalProperties") {
    return `${JSON.stringify(String(params["additionalProperty"]))} is not a setting`;
  }
  const place = instancePath.slice(1).replaceAll("~1", "/").replaceAll("~0", "~");
  return `${place === "" ? "the configuration" : place} ${message ?? "is wrong"}`;
}

function hint({ keyword, params }: ErrorObject): string {
  const settings = Object.keys(CONFIGURATION_SCHEMA.properties).filter((name) => name !== "$schema");
  const nearest =
    keyword === "additionalProperties" ? nearestName(String(params["additionalProperty"]), settings) : undefined;
  return nearest === undefined ? `the settings are ${settings.join(", ")}` : `did you mean ${nearest}?`;
}

/** A JSON pointer as a path; only the payload knows which of its steps are indexes. */
function pathOf(pointer: string, payload: unknown): Path {
  let value = payload;
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const key = Array.isArray(value) ? Number(name) : name;
    value = typeof value === "object" && value !== null ? (value as { [key: string]: unknown })[key] : undefined;
    return key;
  });
}
