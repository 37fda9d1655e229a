import type { BoundRule, RuleMeta } from "../model/rule";
import { any, figure, isBlank, isNumber, isPick, not } from "../expression/builders";
import { bindRule, cellValue, textValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "figure-is-number",
  number: 1,
  grade: "错误",
  tier: "cell",
  requirement: "填报数应是数字，或选“不适用”“待报”。",
  missing: "空白时不核对（由“必填”核对）。",
  message: "「{{label}}」填的是“{{entered}}”，不是数字。请只填数字，或选“不适用”“待报”。",
  brief: "应填数字，或选不适用、待报。",
  source: "填报要求：比例由分子、分母计算，两者均须为数",
};

/** 填报数是数字. Truth values, and numbers typed with words or signs, are none. */
export function figureIsNumber(target: RuleTarget, part: RulePart): BoundRule {
  const cell = figure(part.key);
  return bindRule(meta, target, {
    at: part.key,
    applies: not(isBlank(cell)),
    violated: not(any(isNumber(cell), isPick(cell, "不适用"), isPick(cell, "待报"))),
    values: { label: textValue(part.label), entered: cellValue(cell), unit: textValue(part.unit) },
  });
}
