import { digits } from "./format.js";
import type { Goal } from "./section.js";

/** One result of a goal that each of many has to reach. */
export interface Outcome {
  readonly place: string;
  readonly value: number;
  readonly limit: number;
  /** What it would be for the same value made without any check. */
  readonly bare?: number | undefined;
}

/** A goal for each outcome: at most the limit, or at least. */
export function goalForEach(
  what: string,
  wanted: string,
  direction: "at most" | "at least",
  outcomes: readonly Outcome[],
): Goal {
  const sign = direction === "at most" ? 1 : -1;
  const byExcess = [...outcomes].sort((a, b) => sign * (b.value / b.limit - a.value / a.limit));
  const missed = byExcess.filter(({ value, limit }) => sign * (value - limit) > 0);
  const [worst] = byExcess;
  const worstWords = worst === undefined ? "nothing" : `${digits(worst.value)} (${worst.place})`;
  return {
    what,
    wanted,
    measured:
      missed.length === 0
        ? `${direction} ${worstWords}`
        : `${missed.length} of ${outcomes.length} miss it, worst ${worstWords}`,
    met: missed.length === 0,
    missed: missed.map(({ place, value, bare }) => {
      const unchecked = bare === undefined ? "" : ` (${digits(bare)} without checks)`;
      return `${place} ${digits(value)}${unchecked}`;
    }),
  };
}
