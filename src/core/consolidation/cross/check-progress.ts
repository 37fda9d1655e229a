import type { CrossFinding, MeasureSummary } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import { annualTargetBySchedule, meta } from "../../rules/annual-target-by-schedule";
import { standingFigures, type JudgingRules } from "../judge-amounts";
import type { LedgerIndex } from "../ledger-index";
import { summaryAmounts } from "../measure-value";
import { crossFinding } from "./cross-finding";

/** Rule 24: how the city stands against an annual target before the year's end. Who has not reported at all is named by rule 17. */
export function checkProgress(
  measure: Measure,
  summary: MeasureSummary,
  judging: JudgingRules,
  index: LedgerIndex,
): readonly CrossFinding[] {
  if (summary.state === "缺报" || summary.state === "不适用") return [];
  const outcome = annualTargetBySchedule(measure, standingFigures(summaryAmounts(measure, summary), judging));
  return crossFinding(meta, outcome, { clause: measure.clause, unit: null, key: measure.id }, index);
}
