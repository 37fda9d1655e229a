import type { BoundRule, RuleMeta } from "../model/rule";
import type { Reference } from "../model/expression";
import { all, compare, figure, isNumber, multiply, not, value } from "../expression/builders";
import { bindRule, cellValue, notApplicable, numberValue, times } from "./bind-rule";
import type { RuleMeasure } from "./rule-target";

export const meta: RuleMeta = {
  id: "ratio-equals-parts",
  number: 4,
  grade: "错误",
  tier: "cell",
  requirement: "完成情况由分子、分母计算，不得手填成别的数。",
  missing: "完成情况一栏没有被手填时本期不适用；分子、分母不全时未能核对。",
  message:
    "完成情况一栏被改填为 {{typed}}，按分子、分母计算应为 {{result}}（{{unit}}）。请恢复公式，或核对分子、分母。",
  brief: "完成情况与分子、分母不符，请恢复公式。",
  source: "各条比例指标：比例由分子、分母重新计算，按未取舍的数比较",
};

/** 完成情况等于分子 ÷ 分母. Null for measures without a ratio in the unit's form. */
export function ratioEqualsParts(measure: RuleMeasure): BoundRule | null {
  const { num: part, den: whole } = measure;
  if (part === null || whole === null) return null;
  const ratio: Reference = { of: "ratio", measure: measure.measure };
  const scaled = times(value(figure(part.key)), measure.scale);
  const wholeValue = value(figure(whole.key));
  return bindRule(meta, measure, {
    at: part.key,
    applies: all(isNumber(ratio), not(notApplicable(part.key)), not(notApplicable(whole.key))),
    runnable: all(isNumber(figure(part.key)), isNumber(figure(whole.key))),
    violated: compare(multiply(value(ratio), wholeValue), "<>", scaled),
    values: {
      typed: cellValue(ratio),
      result: numberValue({ op: "divide", left: scaled, right: wholeValue }),
      unit: { kind: "text", text: measure.unit },
    },
  });
}
