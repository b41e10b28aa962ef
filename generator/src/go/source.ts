import { readdir } from "node:fs/promises";
import { join } from "node:path";

import { GeneratorError } from "../diagnostic.js";
import { ifThere, readRegularFile, reasonOf } from "../file-system.js";

/** The text of one `.go` file. */
export interface GoSource {
  /** Path below the source folder, with forward slashes: `events/s3.go`. */
  readonly path: string;
  readonly text: string;
}

/** In bytes. The SDK's largest file is a fortieth of it. */
const LARGEST_FILE = 1024 * 1024;

/** Reads the `.go` files of the named package folders below `root`, without tests and subfolders, sorted by path. */
export async function readGoSources(root: string, packages: readonly string[]): Promise<GoSource[]> {
  const sources: GoSource[] = [];
  for (const folder of packages) {
    const names = await listGoFiles(root, folder);
    for (const name of names) sources.push(await readGoSource(root, `${folder}/${name}`));
  }
  return sources.sort((left, right) => (left.path < right.path ? -1 : 1));
}

async function listGoFiles(root: string, folder: string): Promise<string[]> {
  const rootProblem = await folderProblem(root);
  if (rootProblem !== undefined) throw sourceMissing(`the source folder \`${root}\` ${rootProblem}`);
  const problem = await folderProblem(join(root, folder));
  if (problem !== undefined) throw sourceMissing(`the package folder \`${folder}\` of \`${root}\` ${problem}`);

  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && isPackageFile(entry.name)).map((entry) => entry.name);
  if (names.length === 0) throw sourceMissing(`the package folder \`${folder}\` of \`${root}\` has no .go files`);
  return names;
}

/** `go help packages`: files whose names begin with `_` or `.` are ignored. */
function isPackageFile(name: string): boolean {
  return name.endsWith(".go") && !name.endsWith("_test.go") && !name.startsWith("_") && !name.startsWith(".");
}

async function folderProblem(path: string): Promise<string | undefined> {
  try {
    return (await ifThere(path, (it) => readdir(it))) === undefined ? "does not exist" : undefined;
  } catch (error) {
    const reason = reasonOf(error);
    return reason === "ENOTDIR" ? "is not a folder" : `cannot be read: ${reason}`;
  }
}

async function readGoSource(root: string, path: string): Promise<GoSource> {
  const bytes = await readRegularFile(join(root, path), LARGEST_FILE).catch((error: unknown) => {
    throw new GeneratorError([
      {
        code: "source-unreadable",
        message: `the file cannot be read: ${reasonOf(error)}`,
        hint: "take it away, or put the file of github.com/aws/aws-lambda-go there",
        position: { file: path, line: 1, column: 1 },
      },
    ]);
  });
  try {
    return {
      path,
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    };
  } catch {
    throw new GeneratorError([
      {
        code: "go-syntax",
        message: "the file is not UTF-8, which Go requires",
        hint: "check that the file is complete and compiles with Go",
        position: { file: path, line: 1, column: 1 },
      },
    ]);
  }
}

function sourceMissing(message: string): GeneratorError {
  return new GeneratorError([
    {
      code: "source-missing",
      message,
      hint: "give the folder of github.com/aws/aws-lambda-go that holds go.mod",
    },
  ]);
}
