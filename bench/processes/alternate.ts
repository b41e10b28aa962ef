/** One thing to measure: `run` does it once, with the input of that number. */
export interface Work {
  readonly name: string;
  run(input: number): unknown;
}

export interface Effort {
  readonly warmUpMilliseconds: number;
  readonly batchMilliseconds: number;
  readonly rounds: number;
}

/** Where results go, so that no compiler drops the work that made them. */
const sink: { result: unknown } = { result: undefined };

/**
 * Nanoseconds for each run of each work, one number a round. After the warm-up the works take turns in small batches, and
 * each round another begins, so whatever the machine does meanwhile falls on all of them.
 */
export function alternate(works: readonly Work[], inputs: number, effort: Effort): { [name: string]: number[] } {
  const prepared = works.map((work) => ({ work, batch: warmUp(work, inputs, effort), times: [] as number[] }));
  for (let round = 0; round < effort.rounds; round++) {
    for (let turn = 0; turn < prepared.length; turn++) {
      const one = prepared[(round + turn) % prepared.length];
      if (one !== undefined) one.times.push(runBatch(one.work, one.batch, inputs));
    }
  }
  return Object.fromEntries(prepared.map(({ work, times }) => [work.name, times]));
}

/**
 * Runs the work until the compiler has seen enough of it, in the processor's time and not the clock's, as other programs may
 * hold the processor. Gives the number of runs that fill a batch.
 */
function warmUp(work: Work, inputs: number, { warmUpMilliseconds, batchMilliseconds }: Effort): number {
  const begin = process.cpuUsage();
  let fastest = Infinity;
  for (let used = 0; used < warmUpMilliseconds;) {
    fastest = Math.min(fastest, runBatch(work, 64, inputs));
    const { user, system } = process.cpuUsage(begin);
    used = (user + system) / 1000;
  }
  return Math.max(1, Math.round((batchMilliseconds * 1e6) / fastest));
}

function runBatch(work: Work, batch: number, inputs: number): number {
  const begin = process.hrtime.bigint();
  let input = 0;
  for (let index = 0; index < batch; index++) {
    sink.result = work.run(input);
    if (++input === inputs) input = 0;
  }
  return Number(process.hrtime.bigint() - begin) / batch;
}
