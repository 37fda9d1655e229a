import type { BoundRule, RuleMeta } from "../model/rule";
import { all, compare, figure, isBlank, not, value } from "../expression/builders";
import { bindRule, cellValue, textValue, whenNumbers } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "due-not-above-found",
  number: 11,
  grade: "错误",
  tier: "cell",
  requirement: "应处置的不合格食品批次不得大于发现的不合格批次。",
  missing: "没有填发现批次（选填）、应处置批次空白或任一项不适用时本期不适用；任一项待报或读不出时未能核对。",
  message: "「{{dueLabel}}」{{due}} 大于「{{foundLabel}}」{{found}}。请核对后改正。",
  brief: "应处置批次大于发现批次，请核对。",
  source: "第29条（第353行）：抽检不合格食品核查处置",
};

/** 应处置不大于发现. */
export function dueNotAboveFound(target: RuleTarget, due: RulePart, found: RulePart): BoundRule {
  const { applies, runnable } = whenNumbers(due.key, found.key);
  return bindRule(meta, target, {
    at: due.key,
    applies: all(not(isBlank(figure(found.key))), applies),
    runnable,
    violated: compare(value(figure(due.key)), ">", value(figure(found.key))),
    values: {
      dueLabel: textValue(due.label),
      due: cellValue(figure(due.key)),
      foundLabel: textValue(found.label),
      found: cellValue(figure(found.key)),
    },
  });
}
