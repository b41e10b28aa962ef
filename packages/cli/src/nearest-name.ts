import { distance } from "fastest-levenshtein";

/** The one of `names` that `given` was most likely meant to be, if any is near enough. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const wanted = given.toLowerCase();
  let nearest: string | undefined;
  // A third of the letters may be wrong; of a very short name, one.
  let best = Math.max(2, Math.floor(wanted.length / 3) + 1);
  for (const name of names) {
    const found = distance(wanted, name.toLowerCase());
    if (found < best) [nearest, best] = [name, found];
  }
  return nearest;
}
