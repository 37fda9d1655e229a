import type { BoundRule, RuleMeta } from "../model/rule";
import { compare, figure, value } from "../expression/builders";
import { bindRule, cellValue, textValue, whenNumbers } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "plan-not-exceeded",
  number: 10,
  grade: "需说明",
  tier: "cell",
  requirement: "抽检完成批次超过年计划的，应说明原因。",
  missing: "完成批次空白或任一项不适用时本期不适用；计划批次空白、任一项待报或读不出时未能核对。",
  message:
    "「{{partLabel}}」{{part}} 超过「{{wholeLabel}}」{{whole}}。计划有追加的请更新计划数；超额完成的请在说明栏写明。",
  brief: "完成批次超过年计划，请核对或说明。",
  source: "第29条（第353行）：抽检计划完成率",
};

/** 完成批次不超计划. */
export function planNotExceeded(target: RuleTarget, part: RulePart, plan: RulePart): BoundRule {
  return bindRule(meta, target, {
    at: part.key,
    ...whenNumbers(part.key, plan.key),
    violated: compare(value(figure(part.key)), ">", value(figure(plan.key))),
    values: {
      partLabel: textValue(part.label),
      part: cellValue(figure(part.key)),
      wholeLabel: textValue(plan.label),
      whole: cellValue(figure(plan.key)),
    },
  });
}
