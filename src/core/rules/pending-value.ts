import type { BoundRule, RuleMeta } from "../model/rule";
import { figure, isPick } from "../expression/builders";
import { bindRule, textValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "pending-value",
  number: 1,
  grade: "提示",
  tier: "cell",
  requirement: "选“待报”的数按缺报统计，应尽快补报。",
  missing: "空白时不核对。",
  message: "「{{label}}」选了“待报”，汇总时按缺报统计。请尽快补报数字。",
  brief: "待报按缺报统计，请尽快补报。",
  source: "第303行：每月25日前报送工作开展情况",
};

/** 待报提醒. */
export function pendingValue(target: RuleTarget, part: RulePart): BoundRule {
  return bindRule(meta, target, {
    at: part.key,
    violated: isPick(figure(part.key), "待报"),
    values: { label: textValue(part.label) },
  });
}
