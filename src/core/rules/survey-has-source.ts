import type { BoundRule, RuleMeta } from "../model/rule";
import { any, figure, isBlank, isNumber } from "../expression/builders";
import { bindRule, textValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "survey-has-source",
  number: 23,
  grade: "需说明",
  tier: "cell",
  requirement: "测评数应注明测评日期、第三方机构和样本量。",
  missing: "没有填测评数时本期不适用。",
  message: "「{{label}}」填了数，但测评日期、测评机构、样本量没有填全。请补填，或在说明栏写明来源。",
  brief: "请填全测评日期、机构和样本量。",
  source: "第73、74条（第422、423行）：委托第三方机构开展测评",
};

/** 测评数有来源. `details` are the rows for date, institution and sample. */
export function surveyHasSource(target: RuleTarget, part: RulePart, details: readonly RulePart[]): BoundRule {
  return bindRule(meta, target, {
    at: part.key,
    applies: isNumber(figure(part.key)),
    violated: any(...details.map(({ key }) => isBlank(figure(key)))),
    values: { label: textValue(part.label) },
  });
}
