import type { Plot } from "../sections/section.js";
import { digits } from "../sections/format.js";

const WIDTH = 860;
const LABELS = 190;
const NUMBERS = 70;
const BAR = 14;
const GAP = 12;
const TOP = 56;

/** Colours that are told apart with any eyes (Okabe and Ito), ours first. */
const COLOURS = ["#0072b2", "#56b4e9", "#e69f00", "#d55e00", "#cc79a7", "#009e73", "#f0e442", "#999999", "#444444"];

/** A chart with a bar for each label in each group, on a logarithmic scale, with whiskers for the range. */
export function drawPlot({ title, unit, bars }: Plot): string {
  const groups = [...new Set(bars.map(({ group }) => group))];
  const labels = [...new Set(bars.map(({ label }) => label))];
  const low = 10 ** Math.floor(Math.log10(Math.min(...bars.map(({ measured }) => measured.median))));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...bars.map(({ measured }) => measured.high))));
  const place = (value: number): number =>
    LABELS + ((WIDTH - LABELS - NUMBERS) * Math.log10(Math.max(value, low) / low)) / Math.log10(high / low);

  const parts: string[] = [];
  let top = TOP;
  for (const group of groups) {
    parts.push(text(10, top + BAR - 3, group, `font-weight="bold"`));
    top += BAR + 4;
    for (const bar of bars.filter((candidate) => candidate.group === group)) {
      const { median, low: least, high: most } = bar.measured;
      const colour = COLOURS[labels.indexOf(bar.label) % COLOURS.length] ?? "#000000";
      const middle = top + BAR / 2 - 1;
      parts.push(
        text(LABELS - 8, top + BAR - 4, bar.label, `text-anchor="end"`),
        `<rect x="${LABELS}" y="${top}" width="${fixed(place(median) - LABELS)}" height="${BAR - 2}" fill="${colour}"/>`,
        `<path d="M${fixed(place(least))} ${middle}H${fixed(place(most))}" stroke="#000"/>`,
        text(place(Math.max(median, most)) + 6, top + BAR - 4, digits(median), ""),
      );
      top += BAR;
    }
    top += GAP;
  }
  const height = top + 10;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    text(10, 22, `${title} (logarithmic)`, `font-size="15" font-weight="bold"`),
    ...ticks(low, high).flatMap((value) => [
      `<path d="M${fixed(place(value))} ${TOP - 6}V${height - 10}" stroke="#ddd"/>`,
      text(place(value), TOP - 12, `${value} ${unit}`, `text-anchor="middle" fill="#555"`),
    ]),
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

function ticks(low: number, high: number): number[] {
  const count = Math.round(Math.log10(high / low));
  return Array.from({ length: count + 1 }, (_, power) => Number((low * 10 ** power).toPrecision(1)));
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${fixed(x)}" y="${y}" ${attributes}>${escape(content)}</text>`;
}

function fixed(value: number): string {
  return value.toFixed(1);
}

function escape(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
