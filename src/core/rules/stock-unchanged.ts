import type { BoundRule, RuleMeta } from "../model/rule";
import { all, compare, figure, isNumber, previous, value } from "../expression/builders";
import { bindRule, cellValue, textValue, whenNumbers } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "stock-unchanged",
  number: 7,
  grade: "需说明",
  tier: "previous",
  requirement: "企业数、计划数、库存数、人员数等分母与上月不同的，应说明原因。",
  missing: "1 月、没有上月数或本期空白、不适用时本期不适用；本期待报或读不出时未能核对。",
  message: "「{{label}}」由上月的 {{last}} 变为 {{current}}。请核对；确有增减的，请在说明栏写明原因。",
  brief: "与上月不同，请核对或说明增减原因。",
  source: "各条比例指标：分母变化会改变比例，须说明",
};

/** 分母与上月一致. A new year begins with new plans, so January is left out. */
export function stockUnchanged(target: RuleTarget, part: RulePart, month: number): BoundRule | null {
  if (month === 1) return null;
  const { applies, runnable } = whenNumbers(part.key);
  return bindRule(meta, target, {
    at: part.key,
    applies: all(isNumber(previous(part.key)), applies),
    runnable,
    violated: compare(value(figure(part.key)), "<>", value(previous(part.key))),
    values: { label: textValue(part.label), current: cellValue(figure(part.key)), last: cellValue(previous(part.key)) },
  });
}
