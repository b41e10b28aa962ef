import { posix } from "node:path";

/** How a module in one folder begins the path of one in another: `./encoders`, `../encoders`. */
export function relativeFolder(from: string, to: string): string {
  const path = posix.relative(from, to);
  return path.startsWith("..") ? path : `./${path}`;
}
