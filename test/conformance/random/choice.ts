/**
 * A source of choices made from one number, so that fast-check can shrink them: 0 always takes the first option, which
 * is the plain one.
 */
export class Choice {
  #rest: number;

  constructor(salt: number) {
    this.#rest = salt;
  }

  pick<T>(options: readonly [T, ...T[]]): T {
    return options[this.below(options.length)] as T;
  }

  /** The first option two times out of three, so that a value of many parts is often odd in just one. */
  pickUsuallyFirst<T>(options: readonly [T, ...T[]]): T {
    return this.pickMostlyFirst(options, 3);
  }

  /** The first option, except once in `rarity` times. */
  pickMostlyFirst<T>(options: readonly [T, ...T[]], rarity: number): T {
    return this.below(rarity) === rarity - 1 ? this.pick(options) : options[0];
  }

  below(limit: number): number {
    const value = this.#rest % limit;
    this.#rest = Math.floor(this.#rest / limit);
    return value;
  }
}
