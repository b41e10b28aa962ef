import { constants, lstat, open } from "node:fs/promises";

/* What an answer of the file system means is decided here, so that nothing else has to guess which path it is about. */

/** What `ask` says about a path; `undefined` when nothing is there. Every other error goes on to the caller. */
export async function ifThere<T>(path: string, ask: (path: string) => Promise<T>): Promise<T | undefined> {
  try {
    return await ask(path);
  } catch (error) {
    // A walk or a rename also says ENOENT when some other path has vanished.
    if (isErrno(error) && error.code === "ENOENT" && error.path === path) return undefined;
    throw error;
  }
}

/** Whether anything is at a path, be it a link that leads nowhere. */
export async function isThere(path: string): Promise<boolean> {
  return (await ifThere(path, (it) => lstat(it))) !== undefined;
}

/**
 * The bytes of a file. A pipe, a socket or a device is no file, and is never waited for.
 *
 * @param most how many bytes are read at most; a larger file is refused
 * @throws Error that says why it cannot be read
 */
export async function readRegularFile(path: string, most: number = Infinity): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw new Error("it is a folder");
    if (!stats.isFile()) throw new Error("it is a pipe, a socket or a device");
    if (stats.size > most) throw new Error(`it has ${stats.size} bytes, more than ${most}`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Why the file system refused, in short: `EACCES`. */
export function reasonOf(error: unknown): string {
  if (isErrno(error) && error.code !== undefined) return error.code;
  return error instanceof Error ? error.message : String(error);
}

/** The path that an error is about, where it names one. */
export function pathOf(error: unknown): string | undefined {
  return isErrno(error) ? error.path : undefined;
}

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}
