import { dirname, relative, resolve, sep } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { lilconfigSync, type LoaderSync } from "lilconfig";
import picomatch from "picomatch";
import { knownType } from "../event-types.js";
import { nearestName } from "../nearest-name.js";
import { UsageError } from "../usage-error.js";
import { codeOf, globFiles } from "./inputs.js";
import { syntaxProblem } from "./syntax.js";

/** What a configuration file says. All globs start from its folder. */
interface ConfigurationFile {
  readonly $schema?: string;
  /** What to check when the command line names nothing. */
  readonly files?: readonly string[];
  /** Which files are of which type; the first glob that matches decides. */
  readonly types?: { readonly [glob: string]: string };
  /** What folders and globs leave out. */
  readonly ignore?: readonly string[];
  readonly strict?: boolean;
}

/** A configuration that was found and is right. */
export interface Configuration {
  /** The folder that its globs start from. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly isStrict: boolean;
  /** The type that a file is mapped to. */
  typeOf(path: string): string | undefined;
  isIgnored(path: string): boolean;
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
 * @throws UsageError when it cannot be read, has mistakes, or maps files that are not there
 */
export async function readConfiguration(folder: string, named: string | undefined): Promise<Configuration> {
  const found = findConfiguration(folder, named);
  if (found === null) return configurationOf({}, folder);
  checkShape(found.config, found.filepath);
  const configuration = found.config;
  const base = dirname(found.filepath);
  for (const [glob, type] of Object.entries(configuration.types ?? {})) {
    knownType(type, `${found.filepath}: types[${JSON.stringify(glob)}]`);
    if ((await globFiles(glob, base)).length === 0) {
      throw new UsageError(
        `${found.filepath}: types[${JSON.stringify(glob)}] matches no file`,
        `a mapping that maps nothing checks nothing: mend the glob, which starts from ${base}, or remove it`,
      );
    }
  }
  return configurationOf(configuration, base);
}

function findConfiguration(folder: string, named: string | undefined): { config: unknown; filepath: string } | null {
  const searcher = lilconfigSync(PACKAGE_KEY, {
    searchPlaces: [FILE_NAME, "package.json"],
    packageProp: PACKAGE_KEY,
    loaders: { ".json": loadJson },
    cache: false,
  });
  if (named === undefined) return searcher.search(folder);
  try {
    return searcher.load(resolve(folder, named));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${named}: cannot be read (${codeOf(error)})`, "name a configuration file in JSON");
  }
}

const loadJson: LoaderSync = (path, content) => {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    const { problem, range } = syntaxProblem(content);
    throw new UsageError(`${path}:${range.line}:${range.column}: ${problem.message}`, problem.advice ?? "");
  }
};

function checkShape(config: unknown, path: string): asserts config is ConfigurationFile {
  const validate = new Ajv2020({ allErrors: false }).compile(CONFIGURATION_SCHEMA);
  if (validate(config)) return;
  const [error] = validate.errors ?? [];
  if (error !== undefined) throw new UsageError(`${path}: ${describeMistake(error)}`, wayOut(error));
}

function describeMistake({ keyword, instancePath, params, message }: ErrorObject): string {
  if (keyword === "additionalProperties") {
    return `${JSON.stringify(String(params["additionalProperty"]))} is not a setting`;
  }
  const place = instancePath.slice(1).replaceAll("~1", "/").replaceAll("~0", "~");
  return `${place === "" ? "the configuration" : place} ${message ?? "is wrong"}`;
}

function wayOut({ keyword, params }: ErrorObject): string {
  const settings = Object.keys(CONFIGURATION_SCHEMA.properties).filter((name) => name !== "$schema");
  const nearest =
    keyword === "additionalProperties" ? nearestName(String(params["additionalProperty"]), settings) : undefined;
  return nearest === undefined ? `the settings are ${settings.join(", ")}` : `did you mean ${nearest}?`;
}

function configurationOf(file: ConfigurationFile, folder: string): Configuration {
  const mapping = Object.entries(file.types ?? {}).map(([glob, type]) => ({ matches: picomatch(glob), type }));
  const ignores = picomatch([...(file.ignore ?? [])]);
  const below = (path: string): string => relative(folder, path).split(sep).join("/");
  return {
    folder,
    files: file.files ?? Object.keys(file.types ?? {}),
    isStrict: file.strict ?? false,
    typeOf: (path) => mapping.find(({ matches }) => matches(below(path)))?.type,
    isIgnored: (path) => ignores(below(path)),
  };
}
