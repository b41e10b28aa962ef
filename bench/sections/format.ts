import type { Measured } from "../statistics.js";

/** Three significant digits: `0.0864`, `12.3`. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (value >= 100) return value.toFixed(0);
  return value.toPrecision(value < 1 ? 2 : 3);
}

/** The median with the range: `0.086 (0.084–0.091)`. */
export function spread({ median, low, high }: Measured): string {
  return `${digits(median)} (${digits(low)}–${digits(high)})`;
}

/** `3,310` */
export function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
