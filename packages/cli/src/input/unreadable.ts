import { lstatSync } from "node:fs";

/** The short name of what the operating system refused, such as `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Whether there is nothing of this name. A link that leads to nothing is there. */
export function isAbsent(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    return ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error));
  }
}

/** Reads something of a path that was found, and says why that cannot be done, if it cannot. */
export function attemptRead(path: string, read: () => void): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return reasonOf(path, error);
  }
}

const REASONS: { readonly [code: string]: string } = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic link leads back to itself",
};

/**
 * Why the operating system refused to read a path that was found, in words.
 *
 * @throws the error itself when it is none of the operating system
 */
export function reasonOf(path: string, error: unknown): string {
  if (!(error instanceof Error && "syscall" in error)) throw error;
  const code = codeOf(error);
  if (code !== "ENOENT") return REASONS[code] ?? code;
  if (!isAbsent(path)) return "its symbolic link leads to nothing";
  // Node puts this character in place of bytes that are no text, and then finds nothing by that name.
  return path.includes("\uFFFD") ? "its name is not text in UTF-8" : "it is gone";
}
