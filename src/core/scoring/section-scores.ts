import type { PointScore, ScoreSummary } from "../model/consolidation";
import type { ScoreInput } from "./score-input";
import { effectiveScore, sumScores } from "./typed-score";

/**
 * Sections with marks: the sum of what counts, options (自选项) at most their marks together, all at most the section's marks;
 * null while nothing of it is scored.
 */
export function sectionScores(
  sections: ScoreInput["sections"],
  points: readonly PointScore[],
): ScoreSummary["sections"] {
  return sections.flatMap(({ id, marks, optionalMarks }) => {
    if (marks === null) return [];
    const own = points.filter(({ section }) => section === id);
    const score = sumScores([
      sumOf(own.filter(({ kind }) => kind !== "自选")),
      capped(sumOf(own.filter(({ kind }) => kind === "自选")), optionalMarks ?? marks),
    ]);
    return [{ id, score: capped(score, marks), marks, scored: own.filter(isScored).length, of: own.length }];
  });
}

function sumOf(points: readonly PointScore[]): number | null {
  return sumScores(points.map(({ counted }) => counted));
}

function capped(score: number | null, most: number): number | null {
  return score === null ? null : Math.min(score, most);
}

/** Somebody has given the point, or one of its clauses to choose from, a score. */
export function isScored(point: PointScore): boolean {
  return point.counted !== null || effectiveScore(point) !== null;
}
