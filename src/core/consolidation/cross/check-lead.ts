import type { CrossFinding, MeasureSummary } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import { leadEqualsCounties, meta } from "../../rules/lead-equals-counties";
import type { LedgerIndex } from "../ledger-index";
import { crossFinding } from "./cross-finding";
import { comparedParts, partLabel, sharedFigure } from "./shared-figures";

/** Rule 16: the lead's citywide figure equals the counties' sum, part by part. What cannot be compared is said once for the measure. */
export function checkLead(measure: Measure, summary: MeasureSummary, index: LedgerIndex): readonly CrossFinding[] {
  const counties = summary.contributions.filter(({ role }) => role === "county");
  const lead = summary.contributions.find(
    ({ unit, role }) => role === "lead" && (measure.lead === null || unit === measure.lead),
  );
  if (measure.city !== "lead" || !measure.crossCheck || counties.length === 0 || lead === undefined) return [];
  const findings = comparedParts(measure).flatMap((part) => {
    const outcome = leadEqualsCounties({
      label: partLabel(measure, part),
      lead: lead.unit,
      city: sharedFigure(lead, part.key),
      counties: counties.map((county) => ({ name: county.unit, value: sharedFigure(county, part.key) })),
    });
    return crossFinding(
      meta,
      outcome,
      { clause: measure.clause, unit: lead.unit, key: `${measure.id}.${part.key}`, answeredBy: [lead.unit] },
      index,
    );
  });
  return findings.filter(({ grade }, at) => grade !== "未能核对" || at === 0);
}
