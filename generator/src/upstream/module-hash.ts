import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { readRegularFile } from "../file-system.js";

/**
 * The hash of a Go module that go.sum holds, made of the files of a folder: `h1:` and the hash of a list of their hashes
 * and names.
 *
 * @param module the module and its version: `example.com/m@v1.2.3`
 * @throws Error when something in the folder cannot be read
 */
export async function hashModule(folder: string, module: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => ({
      name: `${module}/${relative(folder, path).replaceAll(sep, "/")}`,
      hash: createHash("sha256")
        .update(await readRegularFile(path))
        .digest("hex"),
    })),
  );
  // Go sorts by the bytes of names, JavaScript by their UTF-16 units.
  files.sort((left, right) => Buffer.compare(Buffer.from(left.name), Buffer.from(right.name)));
  const list = files.map(({ name, hash }) => `${hash}  ${name}\n`).join("");
  return `h1:${createHash("sha256").update(list).digest("base64")}`;
}
