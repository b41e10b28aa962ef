import { parseArgs } from "node:util";
import { corpusSamples, neighbouringCorpora, upstreamSamples, type Sample } from "./corpus.js";
import { startVerifier } from "./verifier.js";
import { verify, type Verdict } from "./verify.js";

const { values } = parseArgs({ options: { corpus: { type: "string", multiple: true } } });

const folders = values.corpus ?? neighbouringCorpora();
const samples: readonly Sample[] = [...(await upstreamSamples()), ...folders.flatMap(corpusSamples)];
const verifier = startVerifier();
const unknown = samples.filter(({ type }) => !verifier.types.has(type));
const known = samples.filter(({ type }) => verifier.types.has(type));
const verdicts = await verify(known, { ...verifier, explains: true });
verifier.oracle.close();

for (const { file, type } of unknown) console.log(`${file}: there is no type ${type}`);
for (const [index, verdict] of verdicts.entries()) report(known[index] as Sample, verdict);
const accepted = verdicts.filter(({ isAccepted }) => isAccepted).length;
const failed = verdicts.filter(({ disagreements }) => disagreements.length > 0).length;
console.log(`${verifier.oracle.goVersion}: ${verdicts.length} documents, ${accepted} accepted, ${failed} not as in Go`);
process.exitCode = failed + unknown.length > 0 ? 1 : 0;

function report({ file, type }: Sample, { isAccepted, go, disagreements, used }: Verdict): void {
  if (!isAccepted) console.log(`${file}: refused as ${type}; Go: ${go}`);
  for (const { title, number } of used.filter(({ rule }) => rule.kind !== "value")) {
    console.log(`${file}: difference ${number}, ${title}`);
  }
  for (const { mode, aspect, detail } of disagreements) console.log(`${file}: ${type}, ${mode}, ${aspect}: ${detail}`);
}
