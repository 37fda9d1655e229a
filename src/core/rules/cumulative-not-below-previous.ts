import type { BoundRule, RuleMeta } from "../model/rule";
import { all, compare, figure, isNumber, previous, subtract, value } from "../expression/builders";
import { bindRule, cellValue, numberValue, textValue, whenNumbers } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "cumulative-not-below-previous",
  number: 5,
  grade: "需说明",
  tier: "previous",
  requirement: "年度累计数（周期累计数）不应小于上月累计。",
  missing: "1 月、没有上月数或本期空白、不适用时本期不适用；本期待报或读不出时未能核对。",
  message:
    "「{{label}}」本期累计 {{current}} 小于上月累计 {{last}}，少 {{drop}}。属更正上月数的，请在说明栏写“更正上月”及原因；否则请改填累计数。",
  brief: "累计数小于上月累计，请核对或说明。",
  source: "累计口径：本年（周期内）自年初（期初）起累计",
};

/** 累计数不小于上月. Figures of the year restart in January, those of the cycle never do. */
export function cumulativeNotBelowPrevious(
  target: RuleTarget,
  part: RulePart,
  when: { readonly month: number; readonly restartsInJanuary: boolean },
): BoundRule | null {
  if (when.month === 1 && when.restartsInJanuary) return null;
  const current = value(figure(part.key));
  const last = value(previous(part.key));
  const { applies, runnable } = whenNumbers(part.key);
  return bindRule(meta, target, {
    at: part.key,
    applies: all(isNumber(previous(part.key)), applies),
    runnable,
    violated: compare(current, "<", last),
    values: {
      label: textValue(part.label),
      current: cellValue(figure(part.key)),
      last: cellValue(previous(part.key)),
      drop: numberValue(subtract(last, current)),
    },
  });
}
