import type { BigIntStats } from "node:fs";
import { chmod, lstat, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { GeneratorError } from "../diagnostic.js";
import { ifThere, isThere, reasonOf } from "../file-system.js";
import type { OutputFile, OutputFolder } from "./folder.js";
import { PREVIOUS, STAGED, makeWorkFolder } from "./killed-runs.js";

/** A folder, what will be in its place, and where what was there goes meanwhile. */
interface Swap {
  readonly path: string;
  readonly staged: string;
  readonly previous: string;
  /** The folder that is staged, by which it is known again once it is in place. */
  readonly identity: BigIntStats;
}

/** Throws for a folder that holds anything but generated files; the second path is where it belongs. */
type CheckGenerated = (folder: string, place: string) => Promise<unknown>;

/**
 * Puts new folders, and at last a new page, into the place of others: all of them or none. Everything is written to work
 * folders beside them first, so that a move is all that is left to do.
 *
 * @param page an existing file to be replaced
 * @throws GeneratorError when nothing is changed, unless it says otherwise
 */
export async function swapFolders(
  folders: readonly OutputFolder[],
  page: OutputFile | undefined,
  checkGenerated: CheckGenerated,
): Promise<void> {
  const works = new WorkFolders();
  const begun: Swap[] = [];
  try {
    const swaps: Swap[] = [];
    for (const folder of folders)
      swaps.push(await naming(folder.path, async () => stageFolder(folder, await works.beside(folder.path))));
    const stagedPage = page && (await naming(page.path, async () => stagePage(page, await works.beside(page.path))));
    for (const swap of swaps) {
      begun.push(swap);
      await naming(swap.path, () => moveIntoPlace(swap, checkGenerated));
    }
    for (const swap of swaps) await refuseOtherRun(swap);
    // The page is one file, which a rename replaces at once, so there is nothing after it to take back.
    if (page !== undefined && stagedPage !== undefined) await naming(page.path, () => rename(stagedPage, page.path));
  } catch (error) {
    await moveBack(begun, error, checkGenerated);
    // What cannot be removed now, the next run removes; this one has something else to tell.
    await works.remove().catch(() => undefined);
    throw error;
  }
  await works.remove().catch((error: unknown) => {
    throw leftBehind(error, works.paths());
  });
}

/** One for each folder in which something is replaced: a move between file systems is none. */
class WorkFolders {
  readonly #byParent = new Map<string, string>();

  async beside(path: string): Promise<string> {
    const parent = dirname(path);
    const known = this.#byParent.get(parent);
    if (known !== undefined) return known;
    await mkdir(parent, { recursive: true });
    const work = await makeWorkFolder(parent);
    this.#byParent.set(parent, work);
    await mkdir(join(work, STAGED));
    await mkdir(join(work, PREVIOUS));
    return work;
  }

  paths(): readonly string[] {
    return [...this.#byParent.values()];
  }

  async remove(): Promise<void> {
    for (const work of this.paths()) await rm(work, { recursive: true, force: true });
  }
}

async function stageFolder({ path, files }: OutputFolder, work: string): Promise<Swap> {
  const name = basename(path);
  const staged = join(work, STAGED, name);
  await mkdir(staged);
  for (const file of files) {
    const target = join(staged, file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.text);
  }
  return { path, staged, previous: join(work, PREVIOUS, name), identity: await lstat(staged, { bigint: true }) };
}

async function stagePage({ path, text }: OutputFile, work: string): Promise<string> {
  const staged = join(work, STAGED, basename(path));
  await writeFile(staged, text);
  await chmod(staged, (await stat(path)).mode);
  return staged;
}

async function moveIntoPlace({ path, staged, previous }: Swap, checkGenerated: CheckGenerated): Promise<void> {
  if (await isThere(path)) {
    await rename(path, previous);
    // Somebody may have put a file there since it was looked at. From now on nobody finds it to do so.
    await checkGenerated(previous, path);
  }
  await rename(staged, path);
}

/** Of two runs at a time, one has all folders, never each some. The page is that of the run that comes to it last. */
async function refuseOtherRun({ path, identity }: Swap): Promise<void> {
  if (!(await isStill(path, identity))) throw unwritable(path, new Error("another run is replacing it, too"));
}

async function isStill(path: string, identity: BigIntStats): Promise<boolean> {
  const there = await ifThere(path, (it) => lstat(it, { bigint: true }));
  return there !== undefined && there.ino === identity.ino && there.dev === identity.dev;
}

async function moveBack(begun: readonly Swap[], cause: unknown, checkGenerated: CheckGenerated): Promise<void> {
  const stuck: string[] = [];
  for (const { path, staged, previous, identity } of [...begun].reverse()) {
    try {
      if (await isStill(path, identity)) await rename(path, staged);
      if (!(await isThere(previous))) continue;
      // Another run's output may be in its place by now; then what is older goes, if it is generated, too.
      if (await isThere(path)) await checkGenerated(previous, previous);
      else await rename(previous, path);
    } catch (error) {
      stuck.push(`${previous} cannot be put back to ${path}: ${reasonOf(error)}`);
    }
  }
  if (stuck.length === 0) return;
  const reasons = cause instanceof GeneratorError ? cause.diagnostics.map(({ message }) => message) : [reasonOf(cause)];
  throw new GeneratorError([
    {
      code: "output-not-restored",
      message: [...reasons, ...stuck].join("; "),
      hint: "make the folder writable and run again, or move it there",
    },
  ]);
}

/** Names what could not be written as the user knows it, not the hidden path that was in use. */
async function naming<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof GeneratorError ? error : unwritable(path, error);
  }
}

/** Says that nothing was changed, so only for errors after which that is so. */
export function unwritable(path: string | undefined, error: unknown): GeneratorError {
  return new GeneratorError([
    {
      code: "output-unwritable",
      message: `the output cannot be written${path === undefined ? "" : ` at ${path}`}: ${reasonOf(error)}`,
      hint: "name a folder that can be written and that one run at a time writes; this run has changed nothing",
    },
  ]);
}

function leftBehind(error: unknown, works: readonly string[]): GeneratorError {
  return new GeneratorError([
    {
      code: "output-left-behind",
      message: `the new output is in its place, but what was there before cannot be removed: ${reasonOf(error)}`,
      hint: `remove ${works.join(" and ")}`,
    },
  ]);
}
