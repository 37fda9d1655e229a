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

/** The score where it lies between 0 and its full marks; any other is a 错误 and counts nothing, never a part of it. */
export function within(score: number | null, marks: number): number | null {
  return score !== null && score >= 0 && score <= marks ? score : null;
}

/** Sum of scores without the dust of binary fractions; null when there is nothing to add. */
export function sumScores(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score): score is number => score !== null);
  return known.length === 0 ? null : Number(known.reduce((total, score) => total + score, 0).toFixed(6));
}
