import { shiftPeriod } from "../model/calendar";
import type { LedgerRow, MeasureSummary } from "../model/consolidation";
import type { ConsolidationInput } from "./consolidation-input";
import { indexLedger } from "./ledger-index";
import { summariseMeasure, type MonthFigures } from "./summarise-measure";

/** The part of a consolidation's input that turns booked values into city figures. */
export type MeasuresInput = Pick<ConsolidationInput, "period" | "measures" | "askedByMeasure" | "rules">;

/** The city's figures of the month, each with last month's value where the ledger has one. */
export function summariseMeasures(
  { period, measures, askedByMeasure, rules }: MeasuresInput,
  ledger: readonly LedgerRow[],
): readonly MeasureSummary[] {
  const last = shiftPeriod(period, -1);
  const now: MonthFigures = { period, index: indexLedger(ledger, period), rules };
  const before: MonthFigures = { period: last, index: indexLedger(ledger, last), rules };
  return measures.map((measure) => {
    const asked = askedByMeasure.get(measure.id) ?? [];
    const previous = before.index.size === 0 ? null : summariseMeasure(measure, asked, before, null).value;
    return summariseMeasure(measure, asked, now, previous);
  });
}
