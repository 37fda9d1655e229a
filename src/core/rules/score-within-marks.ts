import { compareNumbers } from "../expression/compare-numbers";
import type { RuleMeta } from "../model/rule";
import { broken, KEPT, NOT_APPLICABLE, type CrossOutcome } from "./cross-outcome";

export const meta: RuleMeta = {
  id: "score-within-marks",
  number: 20,
  grade: "错误",
  tier: "score",
  requirement: "每个评价要点的得分不得为负，也不得大于其满分。",
  missing: "尚未评分时不核对，不按 0 分计。",
  message: "第{{no}}点「{{name}}」{{kind}} {{score}} 分，应在 0 至 {{marks}} 分之间。请改正。",
  brief: "得分超出满分范围，请改正。",
  source: "评价要点所列分值",
};

/** 得分不大于满分. `kind` says which score: 自评、食安办评分、专家评分. */
export function scoreWithinMarks(point: {
  readonly no: number;
  readonly name: string;
  readonly kind: string;
  readonly score: number | null;
  readonly marks: number;
}): CrossOutcome {
  const { score, marks } = point;
  if (score === null) return NOT_APPLICABLE;
  const within = compareNumbers(score, ">=", 0) && compareNumbers(score, "<=", marks);
  return within ? KEPT : broken({ ...point, score });
}
