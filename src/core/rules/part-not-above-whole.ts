import type { BoundRule, RuleMeta } from "../model/rule";
import { compare, figure, subtract, value } from "../expression/builders";
import { bindRule, cellValue, numberValue, textValue, whenNumbers } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "part-not-above-whole",
  number: 2,
  grade: "错误",
  tier: "cell",
  requirement: "完成数（分子）不得大于应完成数（分母）。",
  missing: "分子空白或任一项选“不适用”时本期不适用；分母空白、任一项待报或读不出时未能核对。",
  message: "「{{partLabel}}」{{part}} 大于「{{wholeLabel}}」{{whole}}，多 {{excess}}。请核对后改正。",
  brief: "完成数大于应完成数，请核对。",
  source: "各条比例指标：分子包含于分母（29-1、29-2可超额，46-1、46-2为人均数，不用本条）",
};

/** 分子不大于分母. */
export function partNotAboveWhole(target: RuleTarget, part: RulePart, whole: RulePart): BoundRule {
  const partValue = value(figure(part.key));
  const wholeValue = value(figure(whole.key));
  return bindRule(meta, target, {
    at: part.key,
    ...whenNumbers(part.key, whole.key),
    violated: compare(partValue, ">", wholeValue),
    values: {
      partLabel: textValue(part.label),
      part: cellValue(figure(part.key)),
      wholeLabel: textValue(whole.label),
      whole: cellValue(figure(whole.key)),
      excess: numberValue(subtract(partValue, wholeValue)),
    },
  });
}
