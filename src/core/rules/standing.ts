import { compareNumbers } from "../expression/compare-numbers";
import type { Measure } from "../model/measure";
import { scheduleFactors } from "./schedule-factors";

/** How a measure stands against its target. */
export type Standing = "达标" | "未达标" | "提前" | "正常" | "滞后" | "未到期";

/** A measure's figures at the end of a month; a measure of one value has a whole of 1. */
export interface StandingFigures {
  readonly part: number;
  readonly whole: number;
  readonly month: number;
  /** Per cent of the target that a figure may lie off its schedule. */
  readonly tolerance: number;
}

type Judged = Pick<Measure, "op" | "target" | "scale" | "judge" | "seasonMonths">;

/**
 * 达标、未达标, or in the course of the year 提前、正常、滞后、未到期. Judged on the parts, cross-multiplied, never on a rounded ratio.
 * Null where the whole is 0: there is no ratio.
 */
export function standingOf(measure: Judged, { part, whole, month, tolerance }: StandingFigures): Standing | null {
  if (isBeforeSeason(measure, month)) return "未到期";
  if (whole === 0) return null;
  if (compareNumbers(part * measure.scale, measure.op, measure.target * whole)) return "达标";
  if (measure.judge !== "进度" || month === 12) return "未达标";
  if (against(-tolerance) === "<") return "滞后";
  return against(tolerance) === ">" ? "提前" : "正常";

  function against(shift: number): "<" | ">" | "=" {
    const factors = scheduleFactors(measure, month, shift);
    const [figure, threshold] = [part * factors.figure, whole * factors.threshold];
    if (compareNumbers(figure, "=", threshold)) return "=";
    return figure < threshold ? "<" : ">";
  }
}

/** True before the first month in which a season's figure falls due (27-1 春季, 27-2 秋季). */
export function isBeforeSeason(measure: Pick<Measure, "judge" | "seasonMonths">, month: number): boolean {
  return measure.judge === "季节" && measure.seasonMonths.length > 0 && month < Math.min(...measure.seasonMonths);
}
