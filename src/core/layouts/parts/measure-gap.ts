import { monthOf, MONTHS_OF_YEAR } from "../../model/calendar";
import type { Measure } from "../../model/measure";
import type { Period } from "../../model/unit-return";

/** Where a measure has to be at the end of the month: its target, in the course of the year the part of it that 序时进度 asks. */
export function dueBy({ judge }: Pick<Measure, "judge">, target: number, period: Period): number {
  return judge === "进度" ? (target * monthOf(period)) / MONTHS_OF_YEAR : target;
}

/** How far a value is from where it has to be, as a share of it; 0 where it is there. What is behind furthest comes first by it. */
export function gapShare({ op }: Pick<Measure, "op">, value: number, due: number): number {
  const lacking = op === "<=" || due === 0 ? value - due : due - value;
  return Math.max(0, lacking) / (due === 0 ? 1 : Math.abs(due));
}

/** 「差14.61个百分点」「差0.70批次/千人」「多1件」; two decimals, more where they would be zero. */
export function gapWords(unit: string, value: number, due: number): string {
  return `${value < due ? "差" : "多"}${amountWords(unit, Math.abs(value - due))}`;
}

/** 「+3.20个百分点」「−0.50分」, what a value moved by. */
export function changeWords(unit: string, change: number): string {
  return `${change < 0 ? "−" : "+"}${amountWords(unit, Math.abs(change))}`;
}

/** A difference of two values of a measure: per cents differ by 个百分点. */
export function amountWords(unit: string, amount: number): string {
  return `${decimalsOf(amount)}${amountUnit(unit)}`;
}

/** The unit of a difference of two values. */
export function amountUnit(unit: string): string {
  return unit === "%" ? "个百分点" : unit;
}

/** An amount with its unit and no more decimals than it needs: 「25%」「33.33%」「1批次/千人」. */
export function amountOf(unit: string, amount: number): string {
  return `${decimalsOf(amount)}${unit}`;
}

function decimalsOf(amount: number): string {
  if (Number.isInteger(amount)) return String(amount);
  for (let decimals = 2; decimals < 6; decimals += 1)
    if (Number(amount.toFixed(decimals)) !== 0) return amount.toFixed(decimals);
  return amount.toFixed(6);
}
