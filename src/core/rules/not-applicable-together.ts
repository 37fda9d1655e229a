import type { BoundRule, RuleMeta } from "../model/rule";
import { all, any, figure, isNumber, not } from "../expression/builders";
import { bindRule, cellValue, notApplicable, textValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "not-applicable-together",
  number: 3,
  grade: "错误",
  tier: "cell",
  requirement: "分子、分母要么都选“不适用”，要么都填数字。",
  missing: "两项都没有选“不适用”时本期不适用；另一项空白、待报或读不出时未能核对。",
  message:
    "「{{partLabel}}」为“{{part}}”，「{{wholeLabel}}」为“{{whole}}”，只有一项选了“不适用”。请两项都选“不适用”，或都填数字。",
  brief: "分子、分母应同时选不适用，请核对。",
  source: "各条比例指标：分子、分母口径一致",
};

/** 分子、分母同为不适用. */
export function notApplicableTogether(target: RuleTarget, part: RulePart, whole: RulePart): BoundRule {
  const partNone = notApplicable(part.key);
  const wholeNone = notApplicable(whole.key);
  return bindRule(meta, target, {
    at: part.key,
    applies: any(partNone, wholeNone),
    runnable: all(any(partNone, isNumber(figure(part.key))), any(wholeNone, isNumber(figure(whole.key)))),
    violated: not(all(partNone, wholeNone)),
    values: {
      partLabel: textValue(part.label),
      part: cellValue(figure(part.key)),
      wholeLabel: textValue(whole.label),
      whole: cellValue(figure(whole.key)),
    },
  });
}
