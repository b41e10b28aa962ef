import { CONTESTANTS } from "./contestants/all.js";
import type { Bundle, Field } from "./bundles.js";
import type { Document } from "./fixtures.js";
import type { NativePeer } from "./native.js";
import type { Effort } from "./processes/alternate.js";
import type { DecodeQuestion } from "./processes/decode.js";
import { askProcess, STEADY } from "./run-process.js";

/** What one process measured: nanoseconds by work, one number a round. */
export interface Run {
  readonly document: Document;
  readonly shuffled: boolean;
  /** The contestants and bare copies in it. */
  readonly names: readonly string[];
  readonly times: { readonly [work: string]: readonly number[] };
}

/** What a native program measured: nanoseconds for each document, one number a process. */
export interface NativeRun {
  readonly document: Document;
  readonly peer: string;
  readonly nanoseconds: number;
}

export interface FieldRuns {
  readonly runs: readonly Run[];
  readonly native: readonly NativeRun[];
}

export interface FieldEffort extends Effort {
  readonly processes: number;
}

/**
 * Everything that is measured with the documents as they are: for each document and each of our modes a process, which
 * half of the peers share, so that a process sees one event type and one mode, as a function does. The processes of all
 * documents are gone through several times, not each of them several times in a row.
 */
export async function runField(
  documents: readonly Document[],
  field: Field,
  peers: readonly NativePeer[],
  effort: FieldEffort,
  log: (line: string) => void,
): Promise<FieldRuns> {
  const runs: Run[] = [];
  const native: NativeRun[] = [];
  for (let pass = 0; pass < effort.processes; pass++) {
    log(`decoding: pass ${pass + 1} of ${effort.processes}`);
    for (const document of documents) {
      for (const bundles of sharedProcesses(field, document)) {
        for (const shuffled of [false, true]) {
          const bare = field.bareCopies.filter(
            (copy) =>
              copy.document.name === document.name && bundles.some(({ contestant }) => contestant.name === copy.of),
          );
          runs.push(await runOnce(document, shuffled, [...bundles.map(named), ...bare], effort));
        }
      }
      for (const peer of peers) {
        const nanoseconds = await peer.measure(document, effort);
        if (nanoseconds !== undefined) native.push({ document, peer: peer.label, nanoseconds });
      }
    }
  }
  return { runs, native };
}

/** Ours in one mode with every second peer, and ours in the other with the rest. */
export function sharedProcesses(field: Field, document: Document): Bundle[][] {
  const own = CONTESTANTS.flatMap(({ name }) =>
    field.bundles.filter((bundle) => bundle.document.name === document.name && bundle.contestant.name === name),
  );
  const [none = [], empty = []] = [0, 1].map((part) => own.filter((_, index) => index % 2 === part));
  return [none, empty];
}

interface Program {
  readonly name: string;
  readonly path: string;
}

function named({ contestant, path }: Bundle): Program {
  return { name: contestant.name, path };
}

async function runOnce(
  document: Document,
  shuffled: boolean,
  programs: readonly Program[],
  effort: Effort,
): Promise<Run> {
  const names = programs.map(({ name }) => name);
  const question: DecodeQuestion = {
    document: document.path,
    shuffled,
    bundles: Object.fromEntries(programs.map(({ name, path }) => [name, path])),
    effort,
  };
  const times = await askProcess<Run["times"]>("decode", question, STEADY);
  return { document, shuffled, names, times };
}
