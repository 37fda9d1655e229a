import type { BoundRule, RuleMeta } from "../model/rule";
import { all, compare, figure, value } from "../expression/builders";
import { bindRule, cellValue, whenNumbers } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "due-cases-only",
  number: 13,
  grade: "提示",
  tier: "cell",
  requirement: "应办结数只计办案期限已到的案件，期限未到的在办案件不算未办结。",
  missing: "办结数空白或任一项不适用时本期不适用；其余任一项空白、待报或读不出时未能核对。",
  message:
    "应办结 {{due}} 件与立案 {{filed}} 件相同，但只办结 {{closed}} 件。办案期限未到的案件不计入应办结，请核对应办结数。",
  brief: "期限未到的在办案件不计入应办结，请核对。",
  source: "第32条（第358行）：办结率；办案期限内的案件不算未办结",
};

/** 应办结只计到期案件: all filed cases are given as due though some are still open. */
export function dueCasesOnly(
  target: RuleTarget,
  parts: { readonly closed: RulePart; readonly due: RulePart; readonly filed: RulePart },
): BoundRule {
  const [closed, due, filed] = [figure(parts.closed.key), figure(parts.due.key), figure(parts.filed.key)];
  return bindRule(meta, target, {
    at: parts.closed.key,
    ...whenNumbers(parts.closed.key, parts.due.key, parts.filed.key),
    violated: all(compare(value(due), "=", value(filed)), compare(value(closed), "<", value(due))),
    values: { closed: cellValue(closed), due: cellValue(due), filed: cellValue(filed) },
  });
}
