/* Measures decoding, text to value and encoding of one document by some contestants, in a process of their own. */
import { readFileSync } from "node:fs";
import type { ContestantModule } from "../contestants/contestant.js";
import { ORDERS, shuffledTexts } from "../key-order.js";
import { alternate, type Effort, type Work } from "./alternate.js";
import { answer, question } from "./question.js";

export interface DecodeQuestion {
  readonly document: string;
  readonly shuffled: boolean;
  /** By name. */
  readonly bundles: { readonly [name: string]: string };
  readonly effort: Effort;
}

const { document, shuffled, bundles, effort } = question<DecodeQuestion>();
const text = readFileSync(document, "utf8");
// As many inputs in either case, so that only the order of keys differs.
const texts = shuffled ? shuffledTexts(text) : Array.from({ length: ORDERS }, () => text);
const values: unknown[] = texts.map((one) => JSON.parse(one));

const works: Work[] = [{ name: "parse", run: (input) => JSON.parse(texts[input] as string) as unknown }];
for (const [name, bundle] of Object.entries(bundles)) {
  const { decode, decodeText, encode } = (await import(bundle)) as ContestantModule;
  const fromText = decodeText ?? ((one: string) => decode(JSON.parse(one)));
  works.push({ name: `decode ${name}`, run: (input) => decode(values[input]) });
  works.push({ name: `text ${name}`, run: (input) => fromText(texts[input] as string) });
  if (encode === undefined || shuffled) continue;
  const decoded = values.map((value) => decode(value));
  const encoded = decoded.map((value) => encode(value));
  works.push({ name: `encode ${name}`, run: (input) => encode(decoded[input]) });
  works.push({ name: `stringify ${name}`, run: (input) => JSON.stringify(encoded[input]) });
}
answer(alternate(works, texts.length, effort));
