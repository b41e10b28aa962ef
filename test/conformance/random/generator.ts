import * as fc from "fast-check";

/** The arguments that make one value of an arbitrary, and the same one again. */
export function randomFor(seed: number): fc.Random {
  return new fc.Random(new Mulberry(seed));
}

/** mulberry32, after Tommy Ettinger: small, seeded by one number, good enough to make test data. */
class Mulberry {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  clone(): Mulberry {
    return new Mulberry(this.#state);
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) | 0;
  }

  getState(): readonly number[] {
    return [this.#state];
  }
}

/**
 * The simplest value fast-check finds that still fails, starting from one that does; gives up after `patience` tries.
 */
export async function shrink<T>(
  arbitrary: fc.Arbitrary<T>,
  failing: fc.Value<T>,
  fails: (value: T) => Promise<boolean>,
  patience: number,
): Promise<T> {
  let simplest = failing;
  for (let tries = 0; tries < patience;) {
    let next: fc.Value<T> | undefined;
    for (const candidate of arbitrary.shrink(simplest.value, simplest.context)) {
      if (await fails(candidate.value)) {
        next = candidate;
        break;
      }
      if (++tries >= patience) break;
    }
    if (next === undefined) break;
    simplest = next;
  }
  return simplest.value;
}
