import type { LedgerRow } from "../model/consolidation";
import type { Period } from "../model/unit-return";
import { compareTexts } from "./compare-texts";

/**
 * The ledger of all months: other months as they were, this month's rows of the given units replaced by `rows`.
 * Rows of units that are no longer expected stay. Months ascend; within a month the order is kept.
 */
export function mergeLedger(
  before: readonly LedgerRow[],
  period: Period,
  units: ReadonlySet<string>,
  rows: readonly LedgerRow[],
): readonly LedgerRow[] {
  const kept = before.filter((row) => row.period !== period || !units.has(row.unit));
  return [...kept, ...rows].sort((left, right) => compareTexts(left.period, right.period));
}
