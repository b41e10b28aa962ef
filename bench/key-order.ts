/** How many orders of one document's keys are mixed in a run. */
export const ORDERS = 24;

/** Texts of the same document with the keys of every object in another order each; the same ones in every process. */
export function shuffledTexts(text: string): string[] {
  const random = randomNumbers(20_240_229);
  return Array.from({ length: ORDERS }, () => JSON.stringify(shuffle(JSON.parse(text), random)));
}

function shuffle(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((element) => shuffle(element, random));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  for (let last = entries.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [entries[last], entries[other]];
    if (a !== undefined && b !== undefined) [entries[last], entries[other]] = [b, a];
  }
  return Object.fromEntries(entries.map(([name, inner]) => [name, shuffle(inner, random)]));
}

/** A linear congruential generator (Numerical Recipes): good enough to shuffle, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
