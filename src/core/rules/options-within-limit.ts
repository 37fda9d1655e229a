import { compareNumbers } from "../expression/compare-numbers";
import type { RuleMeta } from "../model/rule";
import { broken, KEPT, NOT_APPLICABLE, type CrossOutcome } from "./cross-outcome";

export const meta: RuleMeta = {
  id: "options-within-limit",
  number: 20,
  grade: "错误",
  tier: "score",
  requirement: "自选项最多计入 3 项、15 分。",
  missing: "没有选定自选项时不核对。",
  message: "自选项选定 {{count}} 项、计 {{score}} 分，超过最多 {{mostCount}} 项、{{mostScore}} 分。请取消多选的项目。",
  brief: "自选项超过规定项数或分数，请改选。",
  source: "第427行：自选项15分；“七选三”待食安办确认",
};

/** What is chosen among options, and how much may count. */
export interface ChosenMarks {
  readonly count: number;
  readonly score: number | null;
  readonly mostCount: number;
  readonly mostScore: number;
}

/** 自选项不超项数和分数. */
export function optionsWithinLimit(chosen: ChosenMarks): CrossOutcome {
  if (chosen.count === 0) return NOT_APPLICABLE;
  const score = chosen.score ?? 0;
  const within = chosen.count <= chosen.mostCount && compareNumbers(score, "<=", chosen.mostScore);
  return within ? KEPT : broken({ ...chosen, score });
}
