import type { Draft } from "./draft";
import type { Picks } from "./picks";

/** What is mutated, from the innermost outwards; mutations of one file are done in this order. */
export const LAYERS = ["values", "rows", "columns", "cells", "markup", "parts", "container", "bytes"] as const;

/** One way to change a return. */
export interface Mutator {
  readonly name: string;
  readonly layer: (typeof LAYERS)[number];
  /** How often it is drawn, compared with others. */
  readonly weight: number;
  /** Changes the draft and says in its expectation what may now differ; false: there was nothing to change. */
  readonly apply: (draft: Draft, picks: Picks) => boolean;
}

/** Mutators of one layer; `loosen` says what each of them changes in the expectation before anything else. */
export function mutators(
  layer: Mutator["layer"],
  weight: number,
  loosen: (expect: Draft["expect"]) => void,
  ways: Readonly<Record<string, Mutator["apply"]>>,
): readonly Mutator[] {
  return Object.entries(ways).map(([name, apply]) => ({
    name,
    layer,
    weight,
    apply: (draft, picks) => {
      const applied = apply(draft, picks);
      if (applied) loosen(draft.expect);
      return applied;
    },
  }));
}

/** The file means what it meant: it must be read alike, with the same findings. */
export const SAME = (): void => undefined;

/** Values stay, or are changed as is said; findings may differ. */
export const VALUES_STAND = (expect: Draft["expect"]): void => {
  expect.otherFindings = true;
};

/** Read with something new found, or refused. */
export const TOLD = (expect: Draft["expect"]): void => {
  expect.otherFindings = true;
  expect.told = true;
};

/** A second reader decides. */
export const OPEN = (expect: Draft["expect"]): void => {
  expect.otherFindings = true;
  expect.mayBeRefused = true;
  expect.open = true;
};
