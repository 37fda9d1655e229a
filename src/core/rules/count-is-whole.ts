import type { BoundRule, RuleMeta } from "../model/rule";
import { figure, isNumber, isWhole, not } from "../expression/builders";
import { bindRule, cellValue, textValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "count-is-whole",
  number: 1,
  grade: "错误",
  tier: "cell",
  requirement: "件数、家数、人数、批次数应为整数。",
  missing: "不是数字时不核对。",
  message: "「{{label}}」填了 {{value}}，计数（{{unit}}）应为整数。请改填整数。",
  brief: "计数应为整数，请改正。",
  source: "填报要求：按件、家、人、批次计数",
};

/** 计数为整数. */
export function countIsWhole(target: RuleTarget, part: RulePart): BoundRule {
  const cell = figure(part.key);
  return bindRule(meta, target, {
    at: part.key,
    applies: isNumber(cell),
    violated: not(isWhole(cell)),
    values: { label: textValue(part.label), value: cellValue(cell), unit: textValue(part.unit) },
  });
}
