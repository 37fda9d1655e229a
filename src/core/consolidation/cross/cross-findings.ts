import type { CrossFinding, MeasureSummary } from "../../model/consolidation";
import { countiesComplete, meta as completeMeta } from "../../rules/counties-complete";
import type { ConsolidationInput } from "../consolidation-input";
import type { LedgerIndex } from "../ledger-index";
import { checkCanteens } from "./check-canteens";
import { checkLead } from "./check-lead";
import { checkPopulations } from "./check-populations";
import { checkProgress } from "./check-progress";
import { checkSeasons } from "./check-seasons";
import { crossFinding } from "./cross-finding";

/** What the rules over several returns find in the month, and what of the history could not be understood. */
export function crossFindings(
  input: ConsolidationInput,
  summaries: readonly MeasureSummary[],
  index: LedgerIndex,
): readonly CrossFinding[] {
  const judging = { period: input.period, tolerance: input.rules.tolerance };
  const byMeasure = input.measures.flatMap((measure) => {
    const summary = summaries.find(({ id }) => id === measure.id);
    if (summary === undefined || summary.state === "未到期") return [];
    const complete = countiesComplete(measure.name, summary.expected, summary.missing);
    return [
      ...checkLead(measure, summary, index),
      ...crossFinding(completeMeta, complete, { clause: measure.clause, unit: null, key: measure.id }, index),
      ...checkSeasons(measure, summary, index),
      ...checkProgress(measure, summary, judging, index),
    ];
  });
  return [
    ...(input.history?.findings ?? []),
    ...checkPopulations(input),
    ...byMeasure,
    ...checkCanteens(summaries, index),
  ];
}
