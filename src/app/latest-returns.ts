import type { Period, UnitReturn } from "../core/model/unit-return";
import { checkFiles } from "./check-files";
import type { Workspace } from "./open-workspace";
import type { PickedFile } from "./ports/picked-file";
import type { ReadingTools } from "./ports/use-case-tools";

/** A month's readable returns by unit, the later one where a unit has several, and what was left out with the reason. */
export interface LatestReturns {
  readonly byUnit: ReadonlyMap<string, UnitReturn>;
  readonly leftOut: readonly string[];
}

/** Reads the returns of one month from picked files, to carry their figures over into new forms. */
export async function latestReturns(files: readonly PickedFile[], period: Period, workspace: Workspace, tools: ReadingTools): Promise<LatestReturns> {
  const byUnit = new Map<string, UnitReturn>();
  const leftOut: string[] = [];
  for (const { file, unitReturn, reason } of await checkFiles(files, workspace, tools)) {
    if (unitReturn === null) leftOut.push(`${file}：${reason?.message ?? ""}`);
    else if (unitReturn.period !== period) leftOut.push(`${file}：是 ${unitReturn.period} 的月报，不是 ${period} 的。`);
    else if (isLater(unitReturn, byUnit.get(unitReturn.unit))) byUnit.set(unitReturn.unit, unitReturn);
  }
  return { byUnit, leftOut };
}

function isLater(candidate: UnitReturn, taken: UnitReturn | undefined): boolean {
  if (taken === undefined) return true;
  const order = (candidate.submitted ?? "").localeCompare(taken.submitted ?? "");
  return order > 0 || (order === 0 && candidate.revision > taken.revision);
}
