import type { PointScore } from "../model/consolidation";
import { effectiveScore, sumScores, within } from "./typed-score";

/** Which options would raise the total most. */
export interface BestOptions {
  /** Their numbers, ascending. */
  readonly options: readonly number[];
  /** What they would give, and how much more that is than what counts now. */
  readonly score: number;
  readonly gain: number;
}

/** What-if: the best `most` of the scored options (自选项). Equal scores: the lower number. Unscored options give nothing yet. */
export function bestOptions(points: readonly PointScore[], most: number): BestOptions {
  const options = points.filter(({ kind }) => kind === "自选");
  const best = options
    .map((point) => ({ no: point.no, score: within(effectiveScore(point), point.marks) ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.no - right.no)
    .slice(0, most);
  const score = sumScores(best.map((option) => option.score)) ?? 0;
  const now = sumScores(options.map(({ counted }) => counted)) ?? 0;
  return {
    options: best.map(({ no }) => no).sort((left, right) => left - right),
    score,
    gain: sumScores([score, -now]) ?? 0,
  };
}
