import type { SampleEntry } from "./sample-entry";

/** Ids of the entries that are ticked. */
export type SampleChoice = ReadonlySet<string>;

/** Every unit's return, as if all had sent the right file in time. */
export function allReturns(entries: readonly SampleEntry[]): SampleChoice {
  return new Set(entries.filter(({ kind }) => kind === "return").map(({ id }) => id));
}

/** As many files, as they come in a month: those with something wrong stand in place of the returns they replace. */
export function withOddOnes(entries: readonly SampleEntry[]): SampleChoice {
  const odd = entries.filter(({ kind }) => kind === "odd");
  const replaced = new Set(odd.map(({ replaces }) => replaces));
  return new Set([...[...allReturns(entries)].filter((id) => !replaced.has(id)), ...odd.map(({ id }) => id)]);
}

/** Only what was handed in again, for the second run. */
export function onlyAgain(entries: readonly SampleEntry[]): SampleChoice {
  return new Set(entries.filter(({ kind }) => kind === "again").map(({ id }) => id));
}

/** The choice with one entry ticked or not. */
export function toggled(choice: SampleChoice, id: string, ticked: boolean): SampleChoice {
  const next = new Set(choice);
  if (ticked) next.add(id);
  else next.delete(id);
  return next;
}
