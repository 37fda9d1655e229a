import type { Measure } from "../../model/measure";

const DECIMALS = 2;
const MOST_DECIMALS = 6;

/** The number format of one part of a measure. */
export function partFormat(part: { readonly whole: boolean }): string {
  return part.whole ? "#,##0" : "#,##0.00";
}

/** The number format of a measure's value: two decimals (or `least`) for ratios and scores, more where rounding would hide on which side of the target it lies. */
export function valueFormat(measure: Measure, value: number | null, least = DECIMALS): string {
  const decimals = valueDecimals(measure, value, least);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/** A measure's value in words, with as many decimals as `valueFormat`. */
export function valueWords(measure: Measure, value: number, least = DECIMALS): string {
  return value.toFixed(valueDecimals(measure, value, least));
}

/** The same format with the unit of measurement behind the number: `0.00"%"`; for a cell that stands without its heading. */
export function valueUnitFormat(measure: Measure, value: number | null): string {
  return `${valueFormat(measure, value)}"${measure.unit}"`;
}

/** A measure's value with its unit: 「10.39%」「3.80批次/千人」. */
export function valueUnitWords(measure: Measure, value: number): string {
  return `${valueWords(measure, value)}${measure.unit}`;
}

/** 「≥4批次/千人」, 「=100%」; what is answered with 是 or 否 has to be 否. */
export function targetWords(measure: Pick<Measure, "op" | "unit" | "parts">, target: number): string {
  if (measure.parts.some(({ kind }) => kind === "pick")) return "否";
  const sign = measure.op === ">=" ? "≥" : measure.op === "<=" ? "≤" : "=";
  return `${sign}${target}${measure.unit}`;
}

/** Decimals of a value inside a sentence, as many as `valueFormat` shows. */
export function proseDecimals(measure: Measure, value: number): number {
  return valueDecimals(measure, value, DECIMALS);
}

function valueDecimals(measure: Measure, value: number | null, least: number): number {
  if (isCount(measure)) return 0;
  if (value === null) return least;
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1) {
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
