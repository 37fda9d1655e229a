import type { PointScore, ScoreSummary } from "../model/consolidation";
import type { ScoreInput } from "./score-input";
import { effectiveScore, sumScores } from "./typed-score";

/** Sections with marks: the sum of what counts, at most the section's marks; null while nothing of it is scored. */
export function sectionScores(sections: ScoreInput["sections"], points: readonly PointScore[]): ScoreSummary["sections"] {
  return sections.flatMap(({ id, marks }) => {
    if (marks === null) return [];
    const own = points.filter(({ section }) => section === id);
    const sum = sumScores(own.map(({ counted }) => counted));
    return [{ id, score: sum === null ? null : Math.min(sum, marks), marks, scored: own.filter(isScored).length, of: own.length }];
  });
}

/** Somebody has given the point, or one of its clauses to choose from, a score. */
export function isScored(point: PointScore): boolean {
  return point.counted !== null || effectiveScore(point) !== null;
}
