import type { BoundRule, RuleMeta } from "../model/rule";
import type { BooleanExpression, Comparison } from "../model/expression";
import { all, compare, num } from "../expression/builders";
import { bindRule, numberValue, textValue } from "./bind-rule";
import { scheduleSides, targetSides, type MeasureSides } from "./measure-sides";
import type { RuleMeasure } from "./rule-target";

export const meta: RuleMeta = {
  id: "below-target",
  number: 24,
  grade: "提示",
  tier: "cell",
  requirement: "随时考核的指标、已到期的季节指标和年底的年度指标，提示目前未达目标。",
  missing: "空白或不适用时本期不适用；分母空白、任一项待报或读不出时未能核对。",
  message: "「{{name}}」目前 {{result}}{{unit}}，目标{{op}} {{target}}{{unit}}，未达目标。请核对数据并抓紧整改。",
  brief: "目前未达目标，请核对。",
  source: "各条目标值；第29条（第353行）以外的指标随时考核",
};

const UNMET: Readonly<Record<">=" | "=" | "<=", { readonly comparison: Comparison; readonly text: string }>> = {
  ">=": { comparison: "<", text: "不低于" },
  "=": { comparison: "<>", text: "为" },
  "<=": { comparison: ">", text: "不高于" },
};

/** 未达目标的提示, for measures that are judged at once or whose season has come. */
export function belowTarget(measure: RuleMeasure): BoundRule | null {
  const sides = targetSides(measure);
  return sides === null ? null : bound(measure, sides, unmet(measure, sides));
}

/** The same for an annual target in December; what is behind schedule too is left to `progress-on-schedule`. */
export function belowAnnualTarget(measure: RuleMeasure, tolerance: number): BoundRule | null {
  const sides = targetSides(measure);
  const schedule = scheduleSides(measure, 12, tolerance);
  if (sides === null) return null;
  const notLate = schedule === null ? [] : [compare(schedule.figure, ">=", schedule.threshold)];
  return bound(measure, sides, all(unmet(measure, sides), ...notLate));
}

function unmet({ op }: RuleMeasure, sides: MeasureSides): BooleanExpression {
  return compare(sides.figure, UNMET[op].comparison, sides.threshold);
}

function bound(measure: RuleMeasure, sides: MeasureSides, violated: BooleanExpression): BoundRule {
  return bindRule(meta, measure, {
    at: sides.own.key,
    ...sides.ready,
    violated,
    values: {
      name: textValue(measure.name),
      result: numberValue(sides.result),
      unit: textValue(measure.unit),
      op: textValue(UNMET[measure.op].text),
      target: numberValue(num(measure.target)),
    },
  });
}
