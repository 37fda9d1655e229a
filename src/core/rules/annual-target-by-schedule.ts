import type { Measure } from "../model/measure";
import type { RuleMeta } from "../model/rule";
import { broken, KEPT, NOT_APPLICABLE, notRun, type CrossOutcome } from "./cross-outcome";
import { standingOf, type StandingFigures } from "./standing";

export const meta: RuleMeta = {
  id: "annual-target-by-schedule",
  number: 24,
  grade: "提示",
  tier: "cross-return",
  requirement: "年底前，全年目标按序时进度看（提前、正常、滞后），不作“未达标”。",
  missing: "不是按进度考核、已达标或到年底时本期不适用；没有数据时未能核对。",
  message:
    "「{{name}}」全年目标 {{target}}{{unit}}，到{{month}}月 {{value}}{{unit}}，进度{{standing}}。年底前不作未达标，请按计划推进。",
  brief: "全年目标，按序时进度看。",
  source: "第29条（第353行）：均衡推进；允许偏差待食安办确认",
};

/** 全年目标按进度看: tells how a measure that has not reached its annual target stands before the year's end. */
export function annualTargetBySchedule(measure: Measure, figures: StandingFigures | null): CrossOutcome {
  if (measure.judge !== "进度") return NOT_APPLICABLE;
  if (figures === null || figures.whole === 0) return notRun("没有数据");
  const standing = standingOf(measure, figures);
  if (standing === null || standing === "未达标" || standing === "未到期") return NOT_APPLICABLE;
  if (standing === "达标") return KEPT;
  const value = (figures.part * measure.scale) / figures.whole;
  return broken({
    name: measure.name,
    target: measure.target,
    unit: measure.unit,
    month: figures.month,
    value,
    standing,
  });
}
