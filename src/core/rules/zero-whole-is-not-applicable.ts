import type { BoundRule, RuleMeta } from "../model/rule";
import { compare, figure, isNumber, num, value } from "../expression/builders";
import { bindRule, textValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "zero-whole-is-not-applicable",
  number: 3,
  grade: "错误",
  tier: "cell",
  requirement: "分母为 0 时，分子、分母都应选“不适用”并说明原因。",
  missing: "分母不是数字时本期不适用。",
  message:
    "「{{wholeLabel}}」填了 0，算不出比例。没有此类情况的，请把「{{partLabel}}」「{{wholeLabel}}」都选“不适用”，并在说明栏写明原因。",
  brief: "分母为0，请选不适用并说明原因。",
  source: "各条比例指标：分母为 0 时不适用",
};

/** 分母为 0 应选不适用. */
export function zeroWholeIsNotApplicable(target: RuleTarget, part: RulePart, whole: RulePart): BoundRule {
  return bindRule(meta, target, {
    at: whole.key,
    applies: isNumber(figure(whole.key)),
    violated: compare(value(figure(whole.key)), "=", num(0)),
    values: { partLabel: textValue(part.label), wholeLabel: textValue(whole.label) },
  });
}
