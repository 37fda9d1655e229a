import type { ConvertedScore, MeasureSummary } from "../model/consolidation";
import { tidyNumber } from "../expression/tidy-number";
import type { Conversion } from "./score-input";

/** The measure whose result is converted, and how readers know it. */
export interface ConvertedMeasure {
  readonly id: string;
  readonly name: string;
}

/**
 * The score that a measured result would give by the chosen method, with its inputs in words: a proposal, never counted.
 * The document gives no formula (第73至75条只写「进行折算」).
 */
export function convertResult(
  summary: MeasureSummary | undefined,
  { id, name }: ConvertedMeasure,
  marks: number,
  method: Conversion,
): ConvertedScore {
  const value = summary?.value ?? null;
  if (summary === undefined || value === null)
    return { score: null, basis: `「${name}」尚无数据，不能折算。`, measure: id };
  const score = Number((shareOf(value, summary.target, method) * marks).toFixed(4));
  return {
    score,
    basis: `「${name}」实测${tidyNumber(value)}，目标${tidyNumber(summary.target)}，满分${marks}分，按「${method}」折算为${tidyNumber(score)}分，供评分参考，填写得分后才计入。`,
    measure: id,
    inputs: { value, target: summary.target, method },
  };
}

/** 实测/100×满分: value of 100; 阈值线性: full from the target on, below it in proportion to the target; 达标满分: all or nothing. */
function shareOf(value: number, target: number, method: Conversion): number {
  const reached = value >= target;
  switch (method) {
    case "实测/100×满分":
      return Math.min(Math.max(value / 100, 0), 1);
    case "阈值线性":
      return reached ? 1 : Math.max(value / target, 0);
    case "达标满分":
      return reached ? 1 : 0;
  }
}
