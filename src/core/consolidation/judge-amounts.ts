import { compareNumbers } from "../expression/compare-numbers";
import type { MeasureState } from "../model/consolidation";
import { monthOf } from "../model/calendar";
import type { Measure } from "../model/measure";
import type { Period } from "../model/unit-return";
import type { Amounts } from "./measure-value";

/** 12 months × 100 %: both sides of month ÷ 12 ± tolerance ÷ 100 are multiplied by it. */
const MONTHS_PERCENT = 1200;

/** What a judgement depends on besides the amounts. */
export interface JudgingRules {
  readonly period: Period;
  /** Deviation from 序时进度 that is still 正常, in percent of the target. */
  readonly tolerance: number;
}

/**
 * How amounts stand against the target. Nothing is rounded: sides are multiplied out instead of divided.
 * 进度: 达标 once the annual target is reached, else 提前, 正常 or 滞后 against target × month ÷ 12, and 未达标 at the year's end.
 * 季节: 未到期 before the season's month. Otherwise 达标 or 未达标 at once.
 */
export function judgeAmounts(measure: Measure, amounts: Amounts, { period, tolerance }: JudgingRules): MeasureState {
  const month = monthOf(period);
  if (isBeforeSeason(measure, period)) return "未到期";
  const sides = sidesOf(measure, amounts);
  if (sides === null) return "未能核对";
  const { reached, wanted } = sides;
  if (measure.judge !== "进度") return compareNumbers(reached, measure.op, wanted) ? "达标" : "未达标";
  if (compareNumbers(reached, ">=", wanted)) return "达标";
  if (month === 12) return "未达标";
  if (compareNumbers(reached * MONTHS_PERCENT, "<", wanted * (100 * month - 12 * tolerance))) return "滞后";
  return compareNumbers(reached * MONTHS_PERCENT, ">", wanted * (100 * month + 12 * tolerance)) ? "提前" : "正常";
}

/** The season's figure does not fall due yet. */
export function isBeforeSeason({ judge, seasonMonths }: Pick<Measure, "judge" | "seasonMonths">, period: Period): boolean {
  return judge === "季节" && seasonMonths.length > 0 && monthOf(period) < Math.min(...seasonMonths);
}

/** Both sides of the comparison with the target, multiplied by the denominator; null where there is nothing to compare. */
function sidesOf({ scale, target }: Measure, { num, den, value }: Amounts): { readonly reached: number; readonly wanted: number } | null {
  if (value !== null) return { reached: value, wanted: target };
  return num === null || den === null || den <= 0 ? null : { reached: num * scale, wanted: target * den };
}
