import { monthOf } from "../model/calendar";
import type { MeasureState } from "../model/consolidation";
import type { Measure } from "../model/measure";
import type { Period } from "../model/unit-return";
import { isBeforeSeason, standingOf, type StandingFigures } from "../rules/standing";
import type { Amounts } from "./measure-value";

/** What a judgement depends on besides the amounts. */
export interface JudgingRules {
  readonly period: Period;
  /** Deviation from 序时进度 that is still 正常, in percent of the target. */
  readonly tolerance: number;
}

/** How amounts stand against the target, unrounded. 未能核对 where a part is missing or the denominator is 0. */
export function judgeAmounts(measure: Measure, amounts: Amounts, judging: JudgingRules): MeasureState {
  if (isNotDue(measure, judging.period)) return "未到期";
  const figures = standingFigures(amounts, judging);
  return figures === null ? "未能核对" : (standingOf(measure, figures) ?? "未能核对");
}

/** The season's figure does not fall due yet. */
export function isNotDue(measure: Measure, period: Period): boolean {
  return isBeforeSeason(measure, monthOf(period));
}

/** The amounts as rules compare them; a single value is part of a whole of 1. null where a part is missing. */
export function standingFigures(
  { num, den, value }: Amounts,
  { period, tolerance }: JudgingRules,
): StandingFigures | null {
  const month = monthOf(period);
  if (value !== null) return { part: value, whole: 1, month, tolerance };
  return num === null || den === null ? null : { part: num, whole: den, month, tolerance };
}
