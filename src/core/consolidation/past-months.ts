import { yearOf } from "../model/calendar";
import type { LedgerRow } from "../model/consolidation";
import type { PastMonth } from "../model/past-month";
import type { Period } from "../model/unit-return";
import type { ConsolidationInput } from "./consolidation-input";
import { indexLedger } from "./ledger-index";
import { isLate } from "./receipt-line";
import { summariseMeasure } from "./summarise-measure";

/** What was asked in a month, and of whom. */
export interface AskedThen extends Pick<ConsolidationInput, "measures" | "askedByMeasure" | "rules"> {
  /** Names of the units that report. */
  readonly units: readonly string[];
}

/** The months of the same year before `period` of which the ledger has rows, in order. A unit is late by the date of its first return. */
export function pastMonths(
  ledger: readonly LedgerRow[],
  period: Period,
  askedIn: (period: Period) => AskedThen,
): readonly PastMonth[] {
  const known = new Set(ledger.map((row) => row.period));
  return [...known]
    .filter((each) => each < period && yearOf(each) === yearOf(period))
    .sort()
    .map((each) => pastMonth(ledger, each, askedIn(each)));
}

function pastMonth(ledger: readonly LedgerRow[], period: Period, asked: AskedThen): PastMonth {
  const received = firstReceived(ledger, period);
  const late = [...received.values()].filter((date) => isLate(date, asked.rules)).length;
  const month = { period, index: indexLedger(ledger, period), rules: asked.rules };
  return {
    period,
    onTime: received.size - late,
    late,
    missing: asked.units.filter((unit) => !received.has(unit)).length,
    measures: asked.measures.map((measure) =>
      summariseMeasure(measure, asked.askedByMeasure.get(measure.id) ?? [], month, null),
    ),
  };
}

/** Date of each unit's first return, null where no date is known. */
function firstReceived(ledger: readonly LedgerRow[], period: Period): ReadonlyMap<string, string | null> {
  const dates = new Map<string, string | null>();
  for (const row of ledger) {
    if (row.period !== period) continue;
    const before = dates.get(row.unit) ?? null;
    const date = row.received === "" ? null : row.received;
    dates.set(row.unit, before === null || (date !== null && date < before) ? date : before);
  }
  return dates;
}
