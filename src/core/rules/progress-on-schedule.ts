import type { BoundRule, RuleMeta } from "../model/rule";
import { compare, num } from "../expression/builders";
import { bindRule, numberValue, textValue } from "./bind-rule";
import { scheduleSides } from "./measure-sides";
import type { RuleMeasure } from "./rule-target";

export const meta: RuleMeta = {
  id: "progress-on-schedule",
  number: 10,
  grade: "需说明",
  tier: "cell",
  requirement: "按全年进度考核的指标，不应低于目标×月份÷12 减去允许偏差（默认为目标的 10%）。",
  missing: "分子空白或任一项不适用时本期不适用；分母空白、任一项待报或读不出时未能核对。",
  message:
    "「{{name}}」目前 {{result}}{{unit}}，序时进度应达 {{due}}{{unit}}，已超过允许偏差，为滞后。请核对；属实的，请在说明栏写明原因和赶进度的安排。",
  brief: "落后于序时进度，请核对或说明原因。",
  source: "第29条（第353行）：均衡推进；允许偏差待食安办确认",
};

/** 不落后于序时进度. `tolerance` is in per cent of the target. Null while nothing can be late yet (January). */
export function progressOnSchedule(measure: RuleMeasure, month: number, tolerance: number): BoundRule | null {
  const sides = scheduleSides(measure, month, tolerance);
  if (sides === null) return null;
  return bindRule(meta, measure, {
    at: sides.own.key,
    ...sides.ready,
    violated: compare(sides.figure, "<", sides.threshold),
    values: {
      name: textValue(measure.name),
      result: numberValue(sides.result),
      unit: textValue(measure.unit),
      due: numberValue(num((measure.target * month) / 12)),
    },
  });
}
