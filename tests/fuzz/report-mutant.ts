import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeMutant, type MutantPlan } from "./mutant";
import type { Original } from "./original";

/** Faults of which a few tell enough. */
const MOST_FAULTS = 5;

/** A mutant of which a law does not hold; everything else that is thrown is a fault of the product's that nobody foresaw. */
export class LawBroken extends Error {
  override readonly name = "LawBroken";

  constructor(faults: readonly string[]) {
    super(faults.slice(0, MOST_FAULTS).join("\n    "));
  }
}

/** Leaves a mutant's file in a folder of its own; gives what is wrong with it, the way to make it again, and the folder. */
export async function reportMutant(
  plan: MutantPlan,
  originals: ReadonlyMap<string, Original>,
  way: string,
  error: unknown,
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "shian-fuzz-"));
  const { bytes, applied } = makeMutant(plan, originals);
  await writeFile(path.join(folder, `${plan.unit}.xlsx`), bytes);
  await writeFile(path.join(folder, "plan.json"), JSON.stringify(plan));
  return `${applied.join(" + ") || "nothing"} (${plan.unit}) ${way}\n    ${wordsOf(error)}\n    ${folder}`;
}

function wordsOf(error: unknown): string {
  if (error instanceof LawBroken) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
