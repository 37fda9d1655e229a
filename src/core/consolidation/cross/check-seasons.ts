import type { CrossFinding, MeasureContribution, MeasureSummary } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import { meta, seasonCheckAgrees } from "../../rules/season-check-agrees";
import type { LedgerIndex } from "../ledger-index";
import { crossFinding } from "./cross-finding";
import { comparedParts, partLabel, sharedFigure } from "./shared-figures";

/** Rule 18: two departments that lead a measure together (27-1, 27-2) give the same figures. */
export function checkSeasons(measure: Measure, summary: MeasureSummary, index: LedgerIndex): readonly CrossFinding[] {
  const leads = summary.contributions.filter(({ role }) => role === "lead");
  if (measure.city !== "lead" || leads.length !== 2) return [];
  const [first, second] = leads as [MeasureContribution, MeasureContribution];
  const findings = comparedParts(measure).flatMap((part) => {
    const outcome = seasonCheckAgrees(
      partLabel(measure, part),
      { name: first.unit, value: sharedFigure(first, part.key) },
      { name: second.unit, value: sharedFigure(second, part.key) },
    );
    return crossFinding(
      meta,
      outcome,
      {
        clause: measure.clause,
        unit: first.unit,
        key: `${measure.id}.${part.key}`,
        answeredBy: [first.unit, second.unit],
      },
      index,
    );
  });
  return findings.filter(({ grade }, at) => grade !== "未能核对" || at === 0);
}
