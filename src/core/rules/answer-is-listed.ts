import type { Pick, Reference } from "../model/expression";
import type { BoundRule, RuleMeta } from "../model/rule";
import { any, isBlank, isPick, not } from "../expression/builders";
import { bindRule, cellValue, textValue } from "./bind-rule";
import type { RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "answer-is-listed",
  number: 1,
  grade: "错误",
  tier: "cell",
  requirement: "选择项应从列表中选取。",
  missing: "空白时不核对。",
  message: "「{{label}}」填的是“{{entered}}”，不在列表中。请从 {{choices}} 中选择。",
  brief: "不在列表中，请从下拉列表选择。",
  source: "填报要求：选择项用统一文字",
};

/** 选择项在列表内. */
export function answerIsListed(
  target: RuleTarget,
  entry: { readonly at: string; readonly cell: Reference; readonly label: string; readonly choices: readonly Pick[] },
): BoundRule {
  return bindRule(meta, target, {
    at: entry.at,
    applies: not(isBlank(entry.cell)),
    violated: not(any(...entry.choices.map((pick) => isPick(entry.cell, pick)))),
    values: {
      label: textValue(entry.label),
      entered: cellValue(entry.cell),
      choices: textValue(entry.choices.join("、")),
    },
  });
}
