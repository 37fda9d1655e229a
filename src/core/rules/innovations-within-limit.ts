import type { RuleMeta } from "../model/rule";
import type { CrossOutcome } from "./cross-outcome";
import { optionsWithinLimit, type ChosenMarks } from "./options-within-limit";

export const meta: RuleMeta = {
  id: "innovations-within-limit",
  number: 20,
  grade: "错误",
  tier: "score",
  requirement: "机制创新（第78至82条）最多计入 2 项、5 分。",
  missing: "没有选定时不核对。",
  message:
    "机制创新选定 {{count}} 项、计 {{score}} 分，超过最多 {{mostCount}} 项、{{mostScore}} 分。请取消多选的项目。",
  brief: "机制创新超过规定项数或分数，请改选。",
  source: "第432行：机制创新必选项，任选2项，5分",
};

/** 机制创新不超项数和分数. */
export function innovationsWithinLimit(chosen: ChosenMarks): CrossOutcome {
  return optionsWithinLimit(chosen);
}
