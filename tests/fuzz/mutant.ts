import * as fc from "fast-check";
import { Draft } from "./draft";
import { LAYERS } from "./mutator";
import { MUTATORS } from "./mutators";
import { UNITS, type Original } from "./original";
import { Picks } from "./picks";

/** How a mutant is made: of which unit's return, and by which mutations. */
export interface MutantPlan {
  readonly unit: string;
  readonly mutations: readonly { readonly mutator: string; readonly picks: readonly number[] }[];
}

/** A file that was made from a valid return. */
export interface Mutant {
  readonly bytes: Uint8Array;
  readonly original: Original;
  readonly expect: Draft["expect"];
  /** Names of the mutations that found something to change. */
  readonly applied: readonly string[];
}

/** Most choices that one mutation makes. */
const PICKS = 12;
const MOST_MUTATIONS = 4;

const weighted = [...MUTATORS.values()].map(({ name, weight }) => ({
  weight: Math.round(weight * 100),
  arbitrary: fc.constant(name),
}));

/** One mutation of a plan. */
export const mutations: fc.Arbitrary<MutantPlan["mutations"][number]> = fc.record({
  mutator: fc.oneof(...weighted),
  picks: fc.array(fc.nat(), { minLength: PICKS, maxLength: PICKS }),
});

/** Plans of mutants with one to four mutations. Small returns come more often, as they cost less. */
export const mutantPlans: fc.Arbitrary<MutantPlan> = fc.noBias(
  fc.record({
    unit: fc.constantFrom(UNITS[0], UNITS[0], UNITS[1], UNITS[2]),
    mutations: fc.array(mutations, { minLength: 1, maxLength: MOST_MUTATIONS }),
  }),
);

/** Makes the file of a plan; the same plan gives the same bytes. */
export function makeMutant({ unit, mutations }: MutantPlan, originals: ReadonlyMap<string, Original>): Mutant {
  const original = originals.get(unit)!;
  const draft = new Draft(original);
  const inOrder = mutations
    .map(({ mutator, picks }) => ({ mutator: MUTATORS.get(mutator)!, picks }))
    .sort((left, right) => LAYERS.indexOf(left.mutator.layer) - LAYERS.indexOf(right.mutator.layer));
  const applied = inOrder.filter(({ mutator, picks }) => mutator.apply(draft, new Picks(picks)));
  return { bytes: draft.bytes(), original, expect: draft.expect, applied: applied.map(({ mutator }) => mutator.name) };
}
