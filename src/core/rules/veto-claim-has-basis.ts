import type { BoundRule, RuleMeta } from "../model/rule";
import { compare, figure, isNumber, isPick, num, value } from "../expression/builders";
import { bindRule, cellValue, textValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "veto-claim-has-basis",
  number: 19,
  grade: "需说明",
  tier: "cell",
  requirement: "否决项（第90至92条）填报发生的，应写明时间、经过和认定依据。",
  missing: "空白、待报时本期不适用。",
  message:
    "「{{name}}」填报为 {{value}}，这是否决项。请核对；属实的，请在说明栏写明时间、经过和认定依据，由食安办核实后确认。",
  brief: "填报了否决项情形，请核对并写明依据。",
  source: "第90至92条（第451至455行）",
};

/** 否决项填报要有依据. The claim is a count above 0, or the answer 是. */
export function vetoClaimHasBasis(
  target: RuleTarget,
  name: string,
  part: RulePart,
  kind: "number" | "pick",
): BoundRule {
  const cell = figure(part.key);
  const claimed = kind === "pick" ? isPick(cell, "是") : compare(value(cell), ">", num(0));
  return bindRule(meta, target, {
    at: part.key,
    applies: kind === "pick" ? claimed : isNumber(cell),
    violated: claimed,
    values: { name: textValue(name), value: cellValue(cell) },
  });
}
