import type * as fc from "fast-check";
import { documentsOf } from "./random/documents.js";
import { randomFor, shrink } from "./random/generator.js";
import { WellFormed } from "./random/well-formed.js";
import { verify, type Verifier, type Verdict } from "./verify.js";
import type { Disagreement, Document } from "./subject.js";

export interface FuzzOptions {
  readonly count: number;
  readonly seed: number;
  /** Types to make documents of; all if not given. */
  readonly types?: readonly string[];
  /** Stop after this many types have failed. */
  readonly maxFailures: number;
  readonly onProgress?: (done: number) => void;
}

/** How many documents of a type were accepted and refused by us. */
export interface Tally {
  accepted: number;
  refused: number;
}

export interface FuzzReport {
  readonly documents: number;
  readonly tallies: ReadonlyMap<string, Tally>;
  /** One for each kind of failure of a type, shrunk. */
  readonly failures: readonly Disagreement[];
}

interface Trial {
  readonly arbitrary: fc.Arbitrary<Document>;
  readonly value: fc.Value<Document>;
}

const BATCH = 512;

/** Compares random documents, the types taking turns. The same seed makes the same documents. */
export async function fuzz(verifier: Verifier, options: FuzzOptions): Promise<FuzzReport> {
  const tallies = new Map<string, Tally>();
  const failures: Disagreement[] = [];
  const failed = new Set<string>();
  let done = 0;
  for (const batch of batches(trials(verifier, options))) {
    const verdicts = await verify(
      batch.map(({ value }) => value.value),
      verifier,
    );
    for (const [index, verdict] of verdicts.entries()) {
      count(tallies, verdict);
      const [disagreement] = verdict.disagreements;
      if (disagreement === undefined || failed.has(keyOf(disagreement)) || failed.size >= options.maxFailures) continue;
      failed.add(keyOf(disagreement));
      failures.push(await shrunk(batch[index] as Trial, disagreement, verifier));
    }
    done += batch.length;
    options.onProgress?.(done);
    if (failed.size >= options.maxFailures) break;
  }
  return { documents: done, tallies, failures };
}

function keyOf({ document, aspect, mode }: Disagreement): string {
  return `${document.type} ${mode} ${aspect}`;
}

function* trials({ types }: Verifier, { count, seed, types: wanted }: FuzzOptions): Generator<Trial> {
  const wellFormed = new WellFormed();
  const arbitraries = [...types.values()]
    .filter(({ name }) => wanted === undefined || wanted.includes(name))
    .map((type) => documentsOf(type, wellFormed));
  if (arbitraries.length === 0) throw new Error("there are no such types");
  const random = randomFor(seed);
  for (let index = 0; index < count; index++) {
    const arbitrary = arbitraries[index % arbitraries.length] as fc.Arbitrary<Document>;
    yield { arbitrary, value: arbitrary.generate(random, undefined) };
  }
}

function* batches(all: Iterable<Trial>): Generator<Trial[]> {
  let batch: Trial[] = [];
  for (const trial of all) {
    batch.push(trial);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function count(tallies: Map<string, Tally>, { document, isAccepted }: Verdict): void {
  const tally = tallies.get(document.type) ?? { accepted: 0, refused: 0 };
  tallies.set(document.type, tally);
  if (isAccepted) tally.accepted++;
  else tally.refused++;
}

/** The simplest document that fails in the same way. */
async function shrunk({ arbitrary, value }: Trial, original: Disagreement, verifier: Verifier): Promise<Disagreement> {
  let simplest = original;
  await shrink(
    arbitrary,
    value,
    async (document) => {
      const [verdict] = await verify([document], verifier);
      const same = verdict?.disagreements.find((disagreement) => keyOf(disagreement) === keyOf(original));
      if (same !== undefined) simplest = same;
      return same !== undefined;
    },
    2000,
  );
  return simplest;
}
