import type { BoundRule, RuleMeta } from "../model/rule";
import { figure, isBlank, SUBMITTED } from "../expression/builders";
import { bindRule, textValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "value-awaited",
  number: 1,
  grade: "提示",
  tier: "cell",
  requirement: "完成上报前，提醒还没有填的必填数。",
  missing: "完成上报后不再提示（空白即为错误）。",
  message: "「{{label}}」还没有填。完成上报前请填数字，或选“不适用”“待报”。",
  brief: "待填。",
  source: "第303行：每月25日前报送工作开展情况",
};

/** 待填提醒, until 完成上报. */
export function valueAwaited(target: RuleTarget, part: RulePart): BoundRule {
  return bindRule(meta, target, {
    at: part.key,
    applies: isBlank(SUBMITTED),
    violated: isBlank(figure(part.key)),
    values: { label: textValue(part.label) },
  });
}
