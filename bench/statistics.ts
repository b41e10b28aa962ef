/**
 * A number that was measured several times, in processes of their own, with the range of the results: all of them when they
 * are few, the middle half from eight on.
 */
export interface Measured {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function measured(values: readonly number[]): Measured {
  const sorted = [...values].sort((a, b) => a - b);
  const quarter = sorted.length < 8 ? 0 : sorted.length >> 2;
  return {
    median: median(sorted),
    low: sorted[quarter] ?? Number.NaN,
    high: sorted[sorted.length - 1 - quarter] ?? Number.NaN,
  };
}

/** Of two series measured in turn, the median of what one is of the other at the same time. */
export function ratio(numerators: readonly number[], denominators: readonly number[]): number {
  return median(numerators.map((value, index) => value / (denominators[index] ?? Number.NaN)));
}
