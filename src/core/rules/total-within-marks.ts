import { compareNumbers } from "../expression/compare-numbers";
import type { RuleMeta } from "../model/rule";
import { broken, KEPT, NOT_APPLICABLE, type CrossOutcome } from "./cross-outcome";

export const meta: RuleMeta = {
  id: "total-within-marks",
  number: 20,
  grade: "错误",
  tier: "score",
  requirement: "总分不得大于 120 分（要点印有 140 分，第五部分按 40 分封顶）。",
  missing: "尚未评分时不核对。",
  message: "总分 {{score}} 分，超过 {{marks}} 分。请核对各部分得分。",
  brief: "总分超过满分，请核对。",
  source: "各部分分值之和：30、15、15、20、40",
};

/** 总分不超满分. */
export function totalWithinMarks(score: number | null, marks: number): CrossOutcome {
  if (score === null) return NOT_APPLICABLE;
  return compareNumbers(score, "<=", marks) ? KEPT : broken({ score, marks });
}
