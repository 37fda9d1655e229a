import type { BoundRule, RuleMeta } from "../model/rule";
import type { MonthsAgo, NumberExpression } from "../model/expression";
import { all, compare, figure, isNumber, median, num, previous, subtract, value } from "../expression/builders";
import { bindRule, numberValue, textValue, times, whenNumbers } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

/** More than this many times the own median is odd. */
const TIMES_MEDIAN = 3;

export const meta: RuleMeta = {
  id: "increment-not-outlier",
  number: 6,
  grade: "需说明",
  tier: "previous",
  requirement: "本月增量不应超过前三个月增量中位数的 3 倍。",
  missing: "本年历史不足三个月、前三个月增量中位数为 0、本期空白或不适用时本期不适用；本期待报或读不出时未能核对。",
  message:
    "「{{label}}」本月增加 {{increment}}，超过前三个月增量中位数 {{median}} 的 3 倍。请核对是否多报或单位有误；属实的，请在说明栏写明原因。",
  brief: "本月增量明显偏大，请核对或说明。",
  source: "累计口径：与本单位前几个月的增量比较",
};

/** 增量不异常. In April the first of the three increments is January's own figure. */
export function incrementNotOutlier(target: RuleTarget, part: RulePart, month: number): BoundRule | null {
  if (month < 4) return null;
  const monthsAgo: readonly MonthsAgo[] = month === 4 ? [1, 2, 3] : [1, 2, 3, 4];
  const history = monthsAgo.map((ago) => previous(part.key, ago));
  const last = history.map(value);
  const increments = last.slice(0, 3).map((one, index): NumberExpression => {
    const before = last[index + 1];
    return before === undefined ? one : subtract(one, before);
  });
  const usual = median(...increments);
  const increment = subtract(value(figure(part.key)), value(previous(part.key)));
  const { applies, runnable } = whenNumbers(part.key);
  return bindRule(meta, target, {
    at: part.key,
    applies: all(...history.map(isNumber), applies, compare(usual, ">", num(0))),
    runnable,
    violated: compare(increment, ">", times(usual, TIMES_MEDIAN)),
    values: { label: textValue(part.label), increment: numberValue(increment), median: numberValue(usual) },
  });
}
