import type { Measure } from "../../model/measure";

const MOST_DECIMALS = 6;

/** The number format of one part of a measure. */
export function partFormat(part: { readonly whole: boolean }): string {
  return part.whole ? "#,##0" : "#,##0.00";
}

/** The number format of a measure's value: two decimals for ratios and scores, more where rounding would hide on which side of the target it lies. */
export function valueFormat(measure: Measure, value: number | null): string {
  const decimals = valueDecimals(measure, value);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/** A measure's value in words, with as many decimals as `valueFormat`. */
export function valueWords(measure: Measure, value: number): string {
  return value.toFixed(valueDecimals(measure, value));
}

/** 「≥4批次/千人」, 「=100%」. */
export function targetWords(measure: Pick<Measure, "op" | "unit">, target: number): string {
  const sign = measure.op === ">=" ? "≥" : measure.op === "<=" ? "≤" : "=";
  return `${sign}${target}${measure.unit}`;
}

function valueDecimals(measure: Measure, value: number | null): number {
  if (isCount(measure)) return 0;
  if (value === null) return 2;
  for (let decimals = 2; decimals < MOST_DECIMALS; decimals += 1) {
    const rounded = Number(value.toFixed(decimals));
    if (side(rounded, measure.target) === side(value, measure.target)) return decimals;
  }
  return MOST_DECIMALS;
}

function isCount(measure: Measure): boolean {
  const only = measure.parts.find(({ key }) => key === "value");
  return only !== undefined && only.whole;
}

function side(value: number, target: number): number {
  return Math.sign(value - target);
}
