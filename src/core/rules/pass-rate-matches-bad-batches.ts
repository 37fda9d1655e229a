import type { BoundRule, RuleMeta } from "../model/rule";
import { add, all, compare, figure, isBlank, not, value } from "../expression/builders";
import { bindRule, cellValue, numberValue, whenNumbers } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "pass-rate-matches-bad-batches",
  number: 12,
  grade: "需说明",
  tier: "cell",
  requirement: "评价性抽检的合格批次与不合格批次之和应等于抽检批次。",
  missing:
    "没有填不合格批次（选填）、合格批次空白或任一项不适用时本期不适用；任一项待报或读不出、抽检批次空白时未能核对。",
  message:
    "合格 {{passed}} 批次加不合格 {{bad}} 批次为 {{sum}} 批次，与抽检 {{tested}} 批次不一致。请核对；有尚未出结果的，请在说明栏写明批次。",
  brief: "合格加不合格与抽检批次不符，请核对。",
  source: "第75条（第426行）：评价性抽检合格率",
};

/** 合格 + 不合格 = 抽检. */
export function passRateMatchesBadBatches(
  target: RuleTarget,
  parts: { readonly passed: RulePart; readonly tested: RulePart; readonly bad: RulePart },
): BoundRule {
  const [passed, tested, bad] = [figure(parts.passed.key), figure(parts.tested.key), figure(parts.bad.key)];
  const sum = add(value(passed), value(bad));
  const { applies, runnable } = whenNumbers(parts.passed.key, parts.tested.key, parts.bad.key);
  return bindRule(meta, target, {
    at: parts.passed.key,
    applies: all(not(isBlank(bad)), applies),
    runnable,
    violated: compare(sum, "<>", value(tested)),
    values: { passed: cellValue(passed), tested: cellValue(tested), bad: cellValue(bad), sum: numberValue(sum) },
  });
}
