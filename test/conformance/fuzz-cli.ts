import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.js";
import { startVerifier } from "./verifier.js";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "50000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    type: { type: "string", multiple: true },
    failures: { type: "string", default: "10" },
    verbose: { type: "boolean", default: false },
  },
});

const verifier = startVerifier();
const seed = Number(values.seed);
const started = performance.now();
console.log(`seed ${seed}, ${verifier.oracle.goVersion}, ${verifier.types.size} types`);

const report = await fuzz(verifier, {
  count: Number(values.count),
  seed,
  ...(values.type === undefined ? {} : { types: values.type }),
  maxFailures: Number(values.failures),
  onProgress: (done) => {
    if (done % 10_240 === 0) console.log(`${done} documents, ${rate(done)} per second`);
  },
});
verifier.oracle.close();

for (const [type, { accepted, refused }] of values.verbose ? report.tallies : []) {
  console.log(`${type}: ${accepted} accepted, ${refused} refused`);
}
const accepted = [...report.tallies.values()].reduce((sum, tally) => sum + tally.accepted, 0);
console.log(`${report.documents} documents, ${rate(report.documents)} per second, ${accepted} of them accepted`);
for (const { document, mode, aspect, detail } of report.failures) {
  console.log(`\n${document.type}, ${mode}, ${aspect}: ${detail}\n${document.json.slice(0, 2000)}`);
}
process.exitCode = report.failures.length > 0 ? 1 : 0;

function rate(documents: number): number {
  return Math.round((documents / (performance.now() - started)) * 1000);
}
