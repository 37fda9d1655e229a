import type { BoundRule, RuleMeta } from "../model/rule";
import { bindRule, notApplicable, textValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "not-applicable-has-reason",
  number: 3,
  grade: "需说明",
  tier: "cell",
  requirement: "选“不适用”的，应在说明栏写明原因。",
  missing: "没有选“不适用”时本期不适用。",
  message: "「{{name}}」选了“不适用”，没有写明原因。请在说明栏写明（4 个字以上，如“辖区内无此类企业”）。",
  brief: "选了不适用，请在说明栏写明原因。",
  source: "各条比例指标：不适用须有原因，区别于 0 和未填",
};

/** 不适用要说明原因. Asked once for a measure, at its first row: the parts are 不适用 together (`not-applicable-together`). */
export function notApplicableHasReason(target: RuleTarget, name: string, part: RulePart): BoundRule {
  const chosen = notApplicable(part.key);
  return bindRule(meta, target, { at: part.key, applies: chosen, violated: chosen, values: { name: textValue(name) } });
}
