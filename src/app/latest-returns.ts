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
export async function latestReturns(
  files: readonly PickedFile[],
  period: Period,
  workspace: Workspace,
  tools: ReadingTools,
): Promise<LatestReturns> {
  const latest = new Map<string, { readonly file: string; readonly unitReturn: UnitReturn }>();
  const leftOut: string[] = [];
  for (const { file, unitReturn, reason, own } of await checkFiles(files, workspace, tools)) {
    if (own !== null) continue;
    if (unitReturn === null) leftOut.push(`${file}：${reason?.message ?? ""}`);
    else if (unitReturn.period !== period) leftOut.push(`${file}：是 ${unitReturn.period} 的月报，不是 ${period} 的。`);
    else {
      const taken = latest.get(unitReturn.unit);
      const later = taken === undefined || isLater(unitReturn, taken.unitReturn);
      if (taken !== undefined)
        leftOut.push(`${later ? taken.file : file}：同一单位采用了较新的「${later ? file : taken.file}」。`);
      if (later) latest.set(unitReturn.unit, { file, unitReturn });
    }
  }
  return { byUnit: new Map([...latest].map(([unit, { unitReturn }]) => [unit, unitReturn])), leftOut };
}

function isLater(candidate: UnitReturn, taken: UnitReturn): boolean {
  const [one, other] = [candidate.submitted ?? "", taken.submitted ?? ""];
  return one > other || (one === other && candidate.revision > taken.revision);
}
