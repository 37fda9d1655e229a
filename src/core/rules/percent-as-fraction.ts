import type { BoundRule, RuleMeta } from "../model/rule";
import { all, compare, figure, isNumber, num, value } from "../expression/builders";
import { bindRule, cellValue, numberValue, textValue, times } from "./bind-rule";
import type { RuleMeasure, RulePart } from "./rule-target";

export const meta: RuleMeta = {
  id: "percent-as-fraction",
  number: 1,
  grade: "错误",
  tier: "cell",
  requirement: "百分制的得分、比例按 0—100 填，不得填成 0—1 的小数或百分比格式（85% 在表格里存为 0.85）。",
  missing: "不是数字时不核对；0 不在此列。",
  message: "「{{name}}：{{label}}」填的是 {{value}}，此处应填 0—100 的数。可能是 {{proposed}}，请核对后改填。",
  brief: "应填 0—100 的数（85% 填 85），请改填。",
  source: "填报要求：满意度得分按百分制（第422行：80分以上）",
};

/** 百分制的数按 0—100 填: a score of at most 1 is a percentage that the spreadsheet stored as a fraction. */
export function percentAsFraction(measure: RuleMeasure, part: RulePart): BoundRule {
  const cell = figure(part.key);
  return bindRule(meta, measure, {
    at: part.key,
    applies: isNumber(cell),
    violated: all(compare(value(cell), ">", num(0)), compare(value(cell), "<=", num(1))),
    values: {
      name: textValue(measure.name),
      label: textValue(part.label),
      value: cellValue(cell),
      proposed: numberValue(times(value(cell), 100)),
    },
  });
}
