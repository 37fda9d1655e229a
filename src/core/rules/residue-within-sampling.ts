import type { BoundRule, RuleMeta } from "../model/rule";
import { compare, figure, value } from "../expression/builders";
import { bindRule, cellValue, whenNumbers } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "residue-within-sampling",
  number: 9,
  grade: "需说明",
  tier: "cell",
  requirement: "农兽药残留抽检批次（46-2）一般不大于食品安全抽检批次（46-1）。",
  missing: "46-2 空白或任一项不适用时本期不适用；46-1 空白、任一项待报或读不出时未能核对。",
  message: "农兽药残留抽检批次 {{residue}} 大于食品安全抽检批次 {{sampling}}。请核对；两者分开统计的，请在说明栏写明。",
  brief: "农兽残批次大于抽检总批次，请核对或说明。",
  source: "第46条（第383行）；2 批次是否含于 4 批次，待食安办确认",
};

/** 农兽残抽检量不大于抽检量. */
export function residueWithinSampling(target: RuleTarget, residue: RulePart, sampling: RulePart): BoundRule {
  return bindRule(meta, target, {
    at: residue.key,
    ...whenNumbers(residue.key, sampling.key),
    violated: compare(value(figure(residue.key)), ">", value(figure(sampling.key))),
    values: { residue: cellValue(figure(residue.key)), sampling: cellValue(figure(sampling.key)) },
  });
}
