import type { CheckedFile } from "../../src/app/check-files";
import type { Cost } from "./cost";

/** Counts over mutants; plain, so that processes can hand it to each other. */
export interface Tally {
  files: number;
  verdicts: Record<string, number>;
  mutators: Record<string, number>;
  slowest: number;
  largest: number;
}

export function emptyTally(): Tally {
  return { files: 0, verdicts: {}, mutators: {}, slowest: 0, largest: 0 };
}

export function count(tally: Tally, applied: readonly string[], { verdict, reason }: CheckedFile, cost: Cost): void {
  tally.files += 1;
  add(tally.verdicts, verdict === "refused" ? `refused ${reason?.code ?? ""}` : verdict, 1);
  for (const name of applied) add(tally.mutators, name, 1);
  tally.slowest = Math.max(tally.slowest, cost.milliseconds);
  tally.largest = Math.max(tally.largest, cost.bytes);
}

export function addTally(sum: Tally, { files, verdicts, mutators, slowest, largest }: Tally): void {
  sum.files += files;
  for (const [name, times] of Object.entries(verdicts)) add(sum.verdicts, name, times);
  for (const [name, times] of Object.entries(mutators)) add(sum.mutators, name, times);
  sum.slowest = Math.max(sum.slowest, slowest);
  sum.largest = Math.max(sum.largest, largest);
}

/** The part of the mutants that are still read as returns. */
export function readShare({ files, verdicts }: Tally): number {
  return files === 0 ? 0 : ((verdicts.accepted ?? 0) + (verdicts.returned ?? 0)) / files;
}

function add(counts: Record<string, number>, name: string, times: number): void {
  counts[name] = (counts[name] ?? 0) + times;
}
