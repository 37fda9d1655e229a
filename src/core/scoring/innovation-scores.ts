import type { InnovationScore, TypedScore } from "../model/consolidation";
import { countedChoices } from "./count-options";
import type { ScoringRules } from "./score-input";
import { effectiveScore, unscored, within } from "./typed-score";

/** The clauses of a point of which only some count (29 机制创新, 第78至82条): each may give an equal share of the point's marks. */
export function innovationScores(
  clauses: readonly number[],
  typed: ReadonlyMap<number, TypedScore>,
  rules: Pick<ScoringRules, "innovations" | "innovationMarks">,
): readonly InnovationScore[] {
  const items = clauses.map((no) => typed.get(no) ?? unscored(no));
  const counted = countedChoices(items, rules.innovations);
  const marks = rules.innovations === 0 ? 0 : rules.innovationMarks / rules.innovations;
  return items.map((item) => ({
    ...item,
    marks,
    counted: counted.has(item.no) ? within(effectiveScore(item), marks) : null,
  }));
}
