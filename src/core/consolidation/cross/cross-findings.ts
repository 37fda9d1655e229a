import type { CrossFinding, MeasureSummary } from "../../model/consolidation";
import type { ConsolidationInput } from "../consolidation-input";

export function crossFindings(_input: ConsolidationInput, _measures: readonly MeasureSummary[]): readonly CrossFinding[] {
  return [];
}
