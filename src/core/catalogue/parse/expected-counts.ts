/** What a known edition must hold, so that a document cut short is never taken for a whole one. */
export interface ExpectedCounts {
  readonly sections: number;
  readonly points: number;
  readonly clauses: number;
  readonly 工程: number;
  readonly 行动: number;
  readonly milestones: number;
  readonly steps: number;
  readonly goals: number;
  /** Whether 实施步骤 says from when to when the cycle runs. */
  readonly cycle: boolean;
}

/** Known editions of the evaluation rules; others are only checked for being consistent in themselves. */
export const EXPECTED_COUNTS: ReadonlyMap<string, ExpectedCounts> = new Map([
  [
    "2021",
    { sections: 6, points: 36, clauses: 94, 工程: 12, 行动: 12, milestones: 7, steps: 20, goals: 4, cycle: true },
  ],
]);
