import { isAbsolute, relative, sep } from "node:path";

/** The path from a folder with forward slashes; `undefined` for what is not below it. */
export function pathBelow(folder: string, path: string): string | undefined {
  const below = relative(folder, path);
  return below.split(sep)[0] === ".." || isAbsolute(below) ? undefined : below.split(sep).join("/");
}
