import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { GeneratorError } from "./diagnostic.js";
import { emit } from "./emitters/emit.js";
import type { Emitted, Emitter } from "./emitters/emitter.js";
import { documentsFromGo, type GoCounts } from "./go-documents.js";
import { replaceFolders, type FolderDiff, type OutputFile } from "./output/folder.js";
import { replaceSection } from "./emitters/readme/tables.js";
import { PINNED_TABLES, TABLES, type Tables } from "./annotations/tables.js";
import { readCommittedDocuments } from "./committed-documents.js";
import type { ExcludedDeclaration } from "./schema/from-go.js";
import { schemaFiles, withoutProse } from "./emitters/json-schema/serialize.js";
import type { StringMode } from "./emitters/typescript/mode.js";
import { locateUpstream } from "./upstream/upstream.js";

export interface GenerateOptions {
  /** A checkout of the Go SDK to read; without it, the module that `upstreamModule` pins. */
  readonly source: string | undefined;
  /** The release that the checkout is of, if it is an old one: table entries for later ones do not apply then. */
  readonly sourceVersion?: string | undefined;
  /** The folder of the `go.mod` that pins the SDK. */
  readonly upstreamModule: string;
  /** The committed schema documents: written when there is a Go source, read when there is none. */
  readonly schemas: string;
  /** Where all folders of the package go: the modules of each mode, the documents with upstream's comments, and so on. */
  readonly out: string;
  readonly modes: readonly StringMode[];
  /** A Markdown page whose tables of events are kept up to date; none without it. */
  readonly readme?: string | undefined;
  /** How a generated module names the codec: a path or package name that ends in a slash. */
  readonly codec: string;
  /** Told once, when there is no Go source and the committed schemas are used instead. */
  readonly onFallback: (reason: string) => void;
  /** Told when a stage begins. */
  readonly onStage: (stage: Stage) => void;
  /** What Go does not say; what we know of the release at hand without it. */
  readonly tables?: Tables;
  readonly emitters?: readonly Emitter[];
}

export type Stage = "locate" | "parse" | "schemas" | "emit" | "write";

/** What a run read, made and changed. */
export interface Summary {
  /** The version of the SDK module, where it is known. */
  readonly version: string | undefined;
  /** `undefined` when the committed schemas were used. */
  readonly go: GoCounts | undefined;
  readonly documents: number;
  readonly definitions: number;
  readonly excluded: readonly ExcludedDeclaration[];
  /** Structs that nothing refers to and that have no role: new events, most likely. */
  readonly unclassified: readonly string[];
  readonly milliseconds: Readonly<Record<Stage, number>>;
  readonly diffs: readonly FolderDiff[];
}

/**
 * Reads the Go SDK and writes schema documents and TypeScript modules.
 *
 * @throws GeneratorError with every diagnostic found; nothing is written then
 */
export async function generate(options: GenerateOptions): Promise<Summary> {
  const clock = new StageClock(options.onStage);

  clock.begin("locate");
  const upstream = await locate(options);

  const tables = options.tables ?? (options.source === undefined ? PINNED_TABLES : TABLES);
  const { documents, excluded, unclassified, go } =
    upstream.root === undefined
      ? { documents: await readCommittedDocuments(options.schemas), excluded: [], unclassified: [], go: undefined }
      : await documentsFromGo(upstream.root, upstream.version, (stage) => clock.begin(stage), tables);

  clock.begin("emit");
  const { folders, sections } = await emit(
    documents,
    { isForProject: false, modes: options.modes, folderOf: (mode) => mode, codec: options.codec },
    options.emitters,
  );
  const committed = go === undefined ? undefined : await schemaFiles(documents.map(withoutProse));

  clock.begin("write");
  const page = options.readme === undefined ? undefined : await updatedPage(options.readme, sections);
  const diffs = await replaceFolders(
    [
      ...folders.map(({ path, files }) => ({ path: join(options.out, path), files })),
      ...(committed === undefined ? [] : [{ path: options.schemas, files: committed }]),
    ],
    page,
  );

  return {
    version: upstream.version,
    go,
    documents: documents.length,
    definitions: documents.flatMap((document) => Object.keys(document.$defs)).length,
    excluded,
    unclassified,
    milliseconds: clock.end(),
    diffs,
  };
}

interface Located {
  /** `undefined` when there is no Go source to read. */
  readonly root: string | undefined;
  readonly version: string | undefined;
}

async function locate(options: GenerateOptions): Promise<Located> {
  if (options.source !== undefined) return { root: options.source, version: options.sourceVersion };
  const upstream = await locateUpstream({ moduleFolder: options.upstreamModule });
  if ("unavailable" in upstream) {
    options.onFallback(upstream.unavailable);
    return { root: undefined, version: undefined };
  }
  return upstream;
}

async function updatedPage(path: string, sections: Required<Emitted>["sections"]): Promise<OutputFile> {
  try {
    const page = await readFile(path, "utf8");
    return { path, text: Object.entries(sections).reduce((text, section) => replaceSection(text, ...section), page) };
  } catch (error) {
    throw new GeneratorError([
      {
        code: "readme",
        message: `the tables of events cannot be put into ${path}: ${error instanceof Error ? error.message : String(error)}`,
        hint: "restore the page from version control, or leave out --readme; nothing was written",
      },
    ]);
  }
}

class StageClock {
  readonly #onStage: (stage: Stage) => void;
  readonly #milliseconds: Record<Stage, number> = { locate: 0, parse: 0, schemas: 0, emit: 0, write: 0 };
  #stage: Stage | undefined;
  #since = 0;

  constructor(onStage: (stage: Stage) => void) {
    this.#onStage = onStage;
  }

  begin(stage: Stage): void {
    this.end();
    this.#stage = stage;
    this.#since = performance.now();
    this.#onStage(stage);
  }

  end(): Readonly<Record<Stage, number>> {
    if (this.#stage !== undefined) this.#milliseconds[this.#stage] += performance.now() - this.#since;
    this.#stage = undefined;
    return this.#milliseconds;
  }
}
