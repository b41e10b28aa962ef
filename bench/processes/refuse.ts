/* Measures how long contestants take to refuse a document, in a process of their own. */
import type { ContestantModule } from "../contestants/contestant.js";
import { ORDERS } from "../key-order.js";
import { alternate, type Effort, type Work } from "./alternate.js";
import { answer, question } from "./question.js";

export interface RefuseQuestion {
  /** The text of what is to be refused. */
  readonly text: string;
  /** By name. */
  readonly bundles: { readonly [name: string]: string };
  readonly effort: Effort;
}

const { text, bundles, effort } = question<RefuseQuestion>();
const values: unknown[] = Array.from({ length: ORDERS }, () => JSON.parse(text));

const works: Work[] = [{ name: "parse", run: () => JSON.parse(text) as unknown }];
for (const [name, bundle] of Object.entries(bundles)) {
  const { accepts } = (await import(bundle)) as ContestantModule;
  // Some schemas are loose enough to take another event; what they do then is not refusing.
  if (!accepts(values[0])) works.push({ name: `refuse ${name}`, run: (input) => accepts(values[input]) });
}
answer(alternate(works, values.length, effort));
