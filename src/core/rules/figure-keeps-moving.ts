import type { BoundRule, RuleMeta } from "../model/rule";
import { all, ALWAYS, any, compare, figure, isNumber, not, num, previous, value } from "../expression/builders";
import { bindRule, cellValue, textValue, times, whenNumbers } from "./bind-rule";
import type { RuleMeasure } from "./rule-target";

export const meta: RuleMeta = {
  id: "figure-keeps-moving",
  number: 6,
  grade: "需说明",
  tier: "previous",
  requirement: "按全年进度考核、尚未达到目标的完成数，不应连续三个月没有增加。",
  missing:
    "本年历史不足三个月、本期空白或不适用、已达目标、三个月的应有进度不足 1 时本期不适用；本期待报或读不出时未能核对。",
  message:
    "「{{label}}」连续三个月停在 {{current}}，没有增加。请核对是否漏报；确无进展的，请在说明栏写明原因和下一步安排。",
  brief: "连续三个月没有增加，请核对或说明。",
  source: "第29条（第353行）：均衡推进",
};

/** 完成数持续增加. Small wholes are left alone: where a quarter of a year's task is less than one, standing still is no sign. */
export function figureKeepsMoving(measure: RuleMeasure, month: number): BoundRule | null {
  if (month < 4 || measure.num === null) return null;
  const { key, label } = measure.num;
  const history = ([1, 2, 3] as const).map((monthsAgo) => previous(key, monthsAgo));
  const { applies, runnable } = whenNumbers(key);
  const last = history.map(value);
  return bindRule(meta, measure, {
    at: key,
    applies: all(...history.map(isNumber), applies),
    runnable,
    violated: all(
      ...[value(figure(key)), ...last].slice(0, -1).map((one, index) => compare(one, "=", last[index] ?? one)),
      unfinished(measure),
    ),
    values: { label: textValue(label), current: cellValue(figure(key)) },
  });
}

/** Below the target, and big enough to move every month; without a denominator (46-x of departments) both are taken as given. */
function unfinished({ num: part, den: whole, scale, target }: RuleMeasure) {
  if (part === null || whole === null) return ALWAYS;
  const due = times(value(figure(whole.key)), target);
  const open = all(compare(times(value(figure(part.key)), scale), "<", due), compare(due, ">=", num(4 * scale)));
  return any(not(isNumber(figure(whole.key))), open);
}
