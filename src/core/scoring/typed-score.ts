import type { TypedScore } from "../model/consolidation";

/** A point that nobody has scored: null everywhere, never 0. */
export function unscored(no: number): TypedScore {
  return { no, self: null, office: null, expert: null, reason: "", evidence: "", scorer: "", date: "", selected: null };
}

/** The score that counts: the expert's, else the office's, else the city's own; null while there is none. */
export function effectiveScore({
  expert,
  office,
  self,
}: Pick<TypedScore, "expert" | "office" | "self">): number | null {
  return expert ?? office ?? self;
}

/** A score between 0 and its full marks. */
export function within(score: number, marks: number): number {
  return Math.min(Math.max(score, 0), marks);
}

/** Sum of scores without the dust of binary fractions; null when there is nothing to add. */
export function sumScores(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score): score is number => score !== null);
  return known.length === 0 ? null : Number(known.reduce((total, score) => total + score, 0).toFixed(6));
}
