import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { lstat, mkdtemp, readFile, readdir, readlink, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { ifThere, isThere } from "../file-system.js";

/**
 * The hidden folder that a run works in, beside what it replaces. Its name says who made it, so there is no moment at
 * which a killed run leaves one that nobody can tell is a dead run's.
 */
const WORK_FOLDER = /^\.lambda-events-([0-9a-f]{12})-(\d{1,10})-[A-Za-z0-9]{6}$/;

/** Below a work folder: what is to be moved into place, and what was there, each under its own name. */
export const STAGED = "new";
export const PREVIOUS = "old";

/** No run works for so long, so what is older is dead, wherever it ran. */
const DAY = 24 * 60 * 60 * 1000;

/** Makes a work folder that no other run has or had. */
export async function makeWorkFolder(parent: string): Promise<string> {
  return mkdtemp(join(parent, `.lambda-events-${await thisMachine()}-${process.pid}-`));
}

/**
 * Puts back what killed runs have moved out of a folder without putting anything in its place, and removes the rest of
 * what they left. Runs that may be alive are left alone.
 *
 * @param checkGenerated throws for a folder that holds anything but generated files
 */
export async function cleanUpAfterKilledRuns(
  parent: string,
  checkGenerated: (folder: string) => Promise<unknown>,
): Promise<void> {
  for (const name of (await ifThere(parent, (path) => readdir(path))) ?? []) {
    const [, machine, pid] = WORK_FOLDER.exec(name) ?? [];
    if (machine === undefined) continue;
    const work = join(parent, name);
    const stats = await ifThere(work, (path) => lstat(path));
    if (stats === undefined || !isOwnFolder(stats) || !(await isDead(machine, Number(pid), stats.mtimeMs))) continue;
    await putBack(join(work, PREVIOUS), parent, checkGenerated);
    await rm(work, { recursive: true, force: true });
  }
}

async function putBack(
  folder: string,
  parent: string,
  checkGenerated: (folder: string) => Promise<unknown>,
): Promise<void> {
  for (const name of (await ifThere(folder, (path) => readdir(path))) ?? []) {
    const previous = join(folder, name);
    const place = join(parent, name);
    const isFree = !(await isThere(place));
    if (isFree) await renameUnlessOvertaken(previous, place);
    else await checkGenerated(previous);
  }
}

/** Another run may be cleaning up, too, or have put its output there. */
async function renameUnlessOvertaken(previous: string, place: string): Promise<void> {
  try {
    await rename(previous, place);
  } catch (error) {
    if ((await isThere(previous)) && !(await isThere(place))) throw error;
  }
}

/** Another user's is not ours to remove, nor is what a link leads to. */
function isOwnFolder(stats: Stats): boolean {
  return stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
}

/** Whether the run is certainly over. Process numbers of other machines and containers say nothing here. */
async function isDead(machine: string, pid: number, madeAt: number): Promise<boolean> {
  if (machine === (await thisMachine())) {
    // A process has our number: it is this one, unless it was at work before this one began.
    if (pid === process.pid) return madeAt < Date.now() - process.uptime() * 1000;
    if (!isRunning(pid)) return true;
  }
  return madeAt < Date.now() - DAY;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/** Within what a process number means something: a start of a machine, on Linux also a container. */
async function thisMachine(): Promise<string> {
  const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
  const processes = await readlink("/proc/self/ns/pid").catch(() => "");
  const hash = createHash("sha256").update(JSON.stringify([hostname(), boot, processes]));
  return hash.digest("hex").slice(0, 12);
}
