import type { ScoreSummary } from "../model/consolidation";
import { figuresByClause } from "./changed-since";
import { countedChoices } from "./count-options";
import { pointScore, typedScore } from "./point-score";
import { scoreFindings } from "./score-findings";
import type { ScoreInput } from "./score-input";
import { isScored, sectionScores } from "./section-scores";
import { sumScores } from "./typed-score";
import { vetoStates } from "./vetoes/veto-states";

/**
 * 评分: the points as typed, what counts of them, sections and vetoes. Unscored is null, never 0; the total is null while nothing is
 * scored, else the sum of what counts. Section 五 counts its required points and at most the set number of chosen options, capped at its marks.
 */
export function score(input: ScoreInput): ScoreSummary {
  const options = input.points.filter(({ kind }) => kind === "自选").map(({ no }) => typedScore(no, input));
  const chosen = countedChoices(options, input.rules.options);
  const figures = figuresByClause(input.ledger);
  const points = input.points.map((point) => pointScore(point, input, chosen, figures));
  const sections = sectionScores(input.sections, points);
  return {
    total: sumScores(sections.map((section) => section.score)),
    scored: points.filter(isScored).length,
    of: points.length,
    sections,
    veto: vetoStates(input),
    unconfirmed: input.unconfirmed,
    points,
    findings: scoreFindings(points, sections, input),
  };
}
