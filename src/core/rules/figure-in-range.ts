import type { BoundRule, RuleMeta } from "../model/rule";
import { any, compare, figure, isNumber, num, value } from "../expression/builders";
import { bindRule, cellValue, numberValue, textValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

/** Beyond this no figure of the table can be true; sums and cross products stay exact or finite below it. */
export const GREATEST_FIGURE = 1e12;

export const meta: RuleMeta = {
  id: "figure-in-range",
  number: 1,
  grade: "错误",
  tier: "cell",
  requirement: "填报数不得为负，也不得大于可能的最大值。",
  missing: "不是数字时不核对。",
  message: "「{{label}}」填了 {{value}}，超出 0 至 {{greatest}} 的范围。请核对数值和计量单位（{{unit}}）。",
  brief: "数值超出可填范围，请核对数值和单位。",
  source: "填报要求：计数和数量不为负",
};

/** 数值在可填范围内. */
export function figureInRange(target: RuleTarget, part: RulePart, greatest: number = GREATEST_FIGURE): BoundRule {
  const entry = value(figure(part.key));
  return bindRule(meta, target, {
    at: part.key,
    applies: isNumber(figure(part.key)),
    violated: any(compare(entry, "<", num(0)), compare(entry, ">", num(greatest))),
    values: {
      label: textValue(part.label),
      value: cellValue(figure(part.key)),
      greatest: numberValue(num(greatest)),
      unit: textValue(part.unit),
    },
  });
}
