import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceSection } from "../../generator/src/emitters/readme/tables.js";
import { BENCH, BUILD, REPOSITORY } from "../repository.js";
import { SECTION_NAMES } from "../sections/names.js";
import type { Section, Table } from "../sections/section.js";
import { machineLines } from "./machine.js";
import { markdownTable } from "./markdown.js";
import { drawPlot } from "./plot.js";

const KEPT = join(BUILD, "sections");
const ORDER = [...SECTION_NAMES, "contestants"];

/** Keeps a section for the report, so that a run of some sections can take the others from earlier ones. */
export function keepSection(section: Section): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, `${section.name}.json`), JSON.stringify(section));
}

/**
 * Writes RESULTS.md, the plots and the tables of docs/performance.md. Where a section has never been measured, the committed report is
 * left alone and the lesser one goes to the build folder.
 *
 * @returns the report's path
 */
export function writeReport(): string {
  const sections = ORDER.flatMap((name) => {
    const path = join(KEPT, `${name}.json`);
    return existsSync(path) ? [JSON.parse(readFileSync(path, "utf8")) as Section] : [];
  });
  const isWhole = sections.length === ORDER.length;
  const folder = isWhole ? BENCH : BUILD;
  const plots = join(folder, "plots");
  mkdirSync(plots, { recursive: true });
  for (const plot of sections.flatMap((section) => section.plots))
    writeFileSync(join(plots, `${plot.name}.svg`), drawPlot(plot));
  const results = join(folder, "RESULTS.md");
  writeFileSync(results, resultsPage(sections));
  if (isWhole) {
    const page = join(REPOSITORY, "docs/performance.md");
    writeFileSync(page, replaceSection(readFileSync(page, "utf8"), "bench", summaryTables(sections)));
    // What is not committed is left as it is: the formatter does not know it.
    const format = join(REPOSITORY, "node_modules/oxfmt/bin/oxfmt");
    execFileSync(process.execPath, [format, results, page], { cwd: REPOSITORY });
  }
  return results;
}

function resultsPage(sections: readonly Section[]): string {
  const goals: Table = {
    title: "",
    header: ["Goal", "wanted", "measured", ""],
    isProse: true,
    rows: sections.flatMap((section) =>
      section.goals.map(({ what, wanted, measured, met }) => [what, wanted, measured, met ? "met" : "**not met**"]),
    ),
  };
  return [
    "# Benchmark results",
    "Written by `npm run bench`; explanations come from EXPLANATIONS.md. Ratios carry over to other machines, times do not.",
    machineLines()
      .map((line) => `- ${line}`)
      .join("\n"),
    "## Goals",
    markdownTable(goals),
    ...missedLists(sections),
    readFileSync(join(BENCH, "EXPLANATIONS.md"), "utf8")
      .replace(/^# .*\n/, "")
      .trim(),
    ...sections.flatMap(sectionParts),
    "",
  ].join("\n\n");
}

/** All that miss a goal which is for many. */
function missedLists(sections: readonly Section[]): string[] {
  const lines = sections.flatMap(({ goals }) =>
    goals.flatMap(({ what, wanted, missed = [] }) =>
      missed.length === 0 ? [] : [`- ${what}, wanted ${wanted}: ${missed.join(", ")}.`],
    ),
  );
  return lines.length === 0 ? [] : ["Where goals for each are not met:", lines.join("\n")];
}

function sectionParts({ title, date, text, tables, plots }: Section): string[] {
  return [
    `## ${title}`,
    ...text,
    ...tables.map(markdownTable),
    ...plots.map((plot) => `![${plot.title}](plots/${plot.name}.svg)`),
    `Measured on ${date.slice(0, 10)}.`,
  ];
}

function summaryTables(sections: readonly Section[]): string {
  const words: { readonly [name: string]: string } = {
    speed: "Decoding a parsed event, as a fraction of what `JSON.parse` takes for its text:",
    size: "Bytes that a function ships, bundled and minified:",
    cold: "What the start of a function pays, for S3:",
  };
  const tables = Object.assign({}, ...sections.map(({ summary }) => summary)) as { readonly [name: string]: Table };
  return Object.entries(words)
    .flatMap(([name, sentence]) => {
      const table = tables[name];
      return table === undefined ? [] : [`${sentence}\n\n${markdownTable(table)}`];
    })
    .join("\n\n");
}
