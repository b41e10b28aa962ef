import { parseArgs } from "node:util";
import { runBenchmark } from "./benchmark.js";
import { FULL, QUICK } from "./effort.js";
import { isSectionName, SECTION_NAMES } from "./sections/names.js";

const USAGE = `Usage: npm run bench -- [options]

Compares the package with its peers, and writes bench/RESULTS.md, the plots and the tables of docs/performance.md.

  --only NAMES   some sections, separated by commas: ${SECTION_NAMES.join(", ")}
  --quick        a rough run of a minute or two without typia, printed only
  --help         print this
`;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    help: { type: "boolean" },
  },
});
const names = values.only?.split(",") ?? [...SECTION_NAMES];
const unknown = names.find((name) => !isSectionName(name));
if (values.help === true || unknown !== undefined) {
  if (unknown !== undefined) console.error(`no section ${unknown}\n`);
  console.log(USAGE);
  process.exitCode = unknown === undefined ? 0 : 2;
} else {
  await runBenchmark(names.filter(isSectionName), values.quick ? QUICK : FULL);
}
