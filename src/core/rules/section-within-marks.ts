import { compareNumbers } from "../expression/compare-numbers";
import type { RuleMeta } from "../model/rule";
import { broken, KEPT, NOT_APPLICABLE, type CrossOutcome } from "./cross-outcome";

export const meta: RuleMeta = {
  id: "section-within-marks",
  number: 20,
  grade: "错误",
  tier: "score",
  requirement: "每部分得分不得大于其分值；第五部分印有 60 分，最多计 40 分。",
  missing: "尚未评分时不核对。",
  message: "第{{section}}部分得 {{score}} 分，超过 {{marks}} 分。请核对各要点得分和选定项。",
  brief: "部分得分超过分值，请核对。",
  source: "各部分标题所列分值（第427行：示范引领40分）",
};

/** 部分得分不超分值. */
export function sectionWithinMarks(part: {
  readonly section: string;
  readonly score: number | null;
  readonly marks: number;
}): CrossOutcome {
  const { score, marks } = part;
  if (score === null) return NOT_APPLICABLE;
  return compareNumbers(score, "<=", marks) ? KEPT : broken({ ...part, score });
}
