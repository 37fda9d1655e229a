import type { ScoreSummary } from "../../model/consolidation";

/** What `score --json` prints: the score with its points. Unscored is null, never 0. */
export function scoreJson(score: ScoreSummary) {
  return {
    ...scoreSummaryJson(score),
    points: score.points.map(({ no, marks, self, office, expert, counted, reason, selected }) => ({
      no,
      marks,
      self,
      office,
      expert,
      counted,
      reason,
      selected,
    })),
  };
}

/** The score as part of `consolidate --json`: without its points. */
export function scoreSummaryJson({ total, scored, of, sections, veto, unconfirmed }: ScoreSummary) {
  return {
    total,
    scored,
    of,
    sections: sections.map(({ id, score, marks }) => ({ id, score, marks })),
    veto: veto.map(({ clause, state }) => ({ clause, state })),
    unconfirmed,
  };
}
