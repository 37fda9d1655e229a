import type { BoundRule, RuleMeta } from "../model/rule";
import { figure, isBlank, not, SUBMITTED } from "../expression/builders";
import { bindRule, textValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "required-value",
  number: 1,
  grade: "错误",
  tier: "cell",
  requirement: "完成上报后，必填的填报数不得空白；送达市食安办的月报按已完成上报核对。",
  missing: "尚未完成上报时不核对（由“待填提醒”提示）。",
  message: "「{{label}}」未填。请填数字（确实没有发生的填 0），或选“不适用”“待报”。",
  brief: "未填，请填数字或选不适用、待报。",
  source: "第303行：每月25日前报送工作开展情况",
};

/** 必填数不空白. */
export function requiredValue(target: RuleTarget, part: RulePart): BoundRule {
  return bindRule(meta, target, {
    at: part.key,
    applies: not(isBlank(SUBMITTED)),
    violated: isBlank(figure(part.key)),
    values: { label: textValue(part.label) },
  });
}
