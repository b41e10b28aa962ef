import type { FieldEffort } from "./field-runs.js";

/** How often everything is measured. */
export interface RunEffort {
  readonly isQuick: boolean;
  /** Whether typia's compiler, which takes minutes the first time, is built. */
  readonly withTypia: boolean;
  readonly field: FieldEffort;
  readonly profile: FieldEffort;
  readonly refuse: FieldEffort;
  readonly coldProcesses: number;
  readonly typeChecks: number;
  readonly generatorRuns: number;
  /** How many times as many structs as the SDK has. */
  readonly generatorGrowth: readonly number[];
  readonly validateFiles: number;
  readonly validateRuns: number;
}

export const FULL: RunEffort = {
  isQuick: false,
  withTypia: true,
  field: { processes: 7, warmUpMilliseconds: 60, batchMilliseconds: 0.7, rounds: 35 },
  profile: { processes: 7, warmUpMilliseconds: 60, batchMilliseconds: 0.7, rounds: 30 },
  refuse: { processes: 5, warmUpMilliseconds: 60, batchMilliseconds: 0.7, rounds: 30 },
  coldProcesses: 25,
  typeChecks: 7,
  generatorRuns: 5,
  generatorGrowth: [10, 100],
  validateFiles: 10_000,
  validateRuns: 3,
};

export const QUICK: RunEffort = {
  isQuick: true,
  withTypia: false,
  field: { processes: 1, warmUpMilliseconds: 20, batchMilliseconds: 0.5, rounds: 10 },
  profile: { processes: 1, warmUpMilliseconds: 20, batchMilliseconds: 0.5, rounds: 10 },
  refuse: { processes: 1, warmUpMilliseconds: 20, batchMilliseconds: 0.5, rounds: 10 },
  coldProcesses: 3,
  typeChecks: 1,
  generatorRuns: 1,
  generatorGrowth: [10],
  validateFiles: 1000,
  validateRuns: 1,
};
