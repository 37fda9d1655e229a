import { shiftPeriod } from "../../model/calendar";
import type { LedgerRow } from "../../model/consolidation";
import type { CellScalar, FieldKey, MonthsAgo } from "../../model/expression";
import type { Period } from "../../model/unit-return";
import { indexLedger } from "../ledger-index";

/** What the office booked of a unit in an earlier month, by key: figures and fields of 工作开展情况. */
export type BookedMonth = ReadonlyMap<FieldKey, CellScalar>;

/** A unit's earlier months by how far they are back; 1 is last month. */
export type UnitPast = Readonly<Record<MonthsAgo, BookedMonth>>;

/** Looks up what the ledger of earlier months has booked (入账, 暂纳入) of a unit. */
export function pastOf(ledger: readonly LedgerRow[], period: Period): (unit: string) => UnitPast {
  const month = (ago: MonthsAgo) => indexLedger(ledger, shiftPeriod(period, -ago));
  const months = { 1: month(1), 2: month(2), 3: month(3), 4: month(4) };
  return (unit) => ({
    1: booked(months[1].get(unit)),
    2: booked(months[2].get(unit)),
    3: booked(months[3].get(unit)),
    4: booked(months[4].get(unit)),
  });
}

function booked(rows: ReadonlyMap<FieldKey, LedgerRow> | undefined): BookedMonth {
  const values = new Map<FieldKey, CellScalar>();
  for (const [key, { value, state }] of rows ?? []) if (state !== "未入账") values.set(key, value);
  return values;
}
