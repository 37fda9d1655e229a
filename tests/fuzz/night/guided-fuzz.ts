import * as fc from "fast-check";
import type { Fuzzer, FuzzOrder, FuzzOutcome } from "../fuzz";
import { mutations, type MutantPlan } from "../mutant";
import { UNITS } from "../original";
import { LawBroken, reportMutant } from "../report-mutant";
import { count, emptyTally } from "../tally";
import { ReaderCoverage } from "./reader-coverage";

/** What a search led by coverage found. */
export interface GuidedOutcome extends FuzzOutcome {
  /** Mutants that led to code that no mutant before had led to. */
  readonly kept: number;
  /** Blocks of code run: by the untouched return alone, and by all. */
  readonly blocks: readonly [before: number, after: number];
}

/** Longer plans only repeat themselves. */
const MOST_MUTATIONS = 8;
const FIRST: MutantPlan = { unit: UNITS[0], mutations: [] };

/** One step of the search: which kept plan is gone on from, whether its last mutation is replaced, and by what it is followed. */
const steps = fc.noBias(fc.record({ from: fc.nat(), replaces: fc.boolean(), mutation: mutations }));

/**
 * Searches for code that mutants seldom reach: a mutant that runs a block of the reader for the first time is kept, and further mutants are
 * made from it. The laws are those of all mutants. The same seed gives the same search.
 */
export async function guidedFuzz(fuzzer: Fuzzer, { seed, runs }: FuzzOrder): Promise<GuidedOutcome> {
  const coverage = new ReaderCoverage();
  const tally = emptyTally();
  const failures: string[] = [];
  const kept: MutantPlan[] = [FIRST];
  await fuzzer.judged(FIRST, 0);
  coverage.isNew();
  const before = coverage.size;
  for (const [index, { from, replaces, mutation }] of fc.sample(steps, { numRuns: runs, seed }).entries()) {
    const parent = kept[from % kept.length]!;
    const plan = { ...parent, mutations: [...parent.mutations.slice(0, replaces ? -1 : MOST_MUTATIONS - 1), mutation] };
    try {
      const { mutant, checked, cost, faults } = await fuzzer.judged(plan, index);
      count(tally, mutant.applied, checked, cost);
      if (faults.length > 0) throw new LawBroken(faults);
    } catch (error) {
      failures.push(await reportMutant(plan, fuzzer.originals, `guided, --seed ${seed}, step ${index}`, error));
    }
    if (coverage.isNew()) kept.push(plan);
  }
  coverage.stop();
  return { tally, failures, kept: kept.length - 1, blocks: [before, coverage.size] };
}
