import type { LedgerRow } from "../model/consolidation";
import type { FieldKey } from "../model/expression";
import type { Period } from "../model/unit-return";

/** A month's rows in force, by unit and key. */
export type LedgerIndex = ReadonlyMap<string, ReadonlyMap<FieldKey, LedgerRow>>;

/** Indexes the rows of a month that no later version replaced. */
export function indexLedger(ledger: readonly LedgerRow[], period: Period): LedgerIndex {
  const units = new Map<string, Map<FieldKey, LedgerRow>>();
  for (const row of ledger) {
    if (row.period !== period || row.state === "已被新版替代") continue;
    const rows = units.get(row.unit);
    if (rows === undefined) units.set(row.unit, new Map([[row.key, row]]));
    else rows.set(row.key, row);
  }
  return units;
}
