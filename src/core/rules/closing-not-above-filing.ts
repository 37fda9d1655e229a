import type { BoundRule, RuleMeta } from "../model/rule";
import { compare, figure, value } from "../expression/builders";
import { bindRule, cellValue, whenNumbers } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "closing-not-above-filing",
  number: 13,
  grade: "需说明",
  tier: "cell",
  requirement: "应办结案件数一般不大于本年立案数；上年立案、本年到期的应说明。",
  missing: "应办结数空白或任一项不适用时本期不适用；立案数空白、任一项待报或读不出时未能核对。",
  message: "应办结 {{due}} 件大于本年立案 {{filed}} 件。请核对；含上年立案、本年到期案件的，请在说明栏写明件数。",
  brief: "应办结数大于立案数，请核对或说明。",
  source: "第32条（第358行）：立案率和办结率",
};

/** 应办结不大于立案. */
export function closingNotAboveFiling(target: RuleTarget, due: RulePart, filed: RulePart): BoundRule {
  return bindRule(meta, target, {
    at: due.key,
    ...whenNumbers(due.key, filed.key),
    violated: compare(value(figure(due.key)), ">", value(figure(filed.key))),
    values: { due: cellValue(figure(due.key)), filed: cellValue(figure(filed.key)) },
  });
}
