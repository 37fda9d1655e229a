import { pastOf, type UnitPast } from "../../core/consolidation/review/unit-past";
import { isFigureKey, workKey } from "../../core/consolidation/version-figures";
import type { LedgerRow } from "../../core/model/consolidation";
import type { ReturnHistory } from "../../core/model/return-history";
import type { Period } from "../../core/model/unit-return";

/** What the ledger has booked of a unit in the four months before `period`, as the unit's next form shows it. */
export function bookedHistory(ledger: readonly LedgerRow[], period: Period): (unit: string) => ReturnHistory {
  const past = pastOf(ledger, period);
  return (unit) => historyOf(past(unit));
}

function historyOf(past: UnitPast): ReturnHistory {
  const keys = new Set([past[1], past[2], past[3], past[4]].flatMap((month) => [...month.keys()]));
  const clauses = new Set(
    [...past[1].keys()].filter((key) => !isFigureKey(key)).map((key) => Number.parseInt(key, 10)),
  );
  const booked = (ago: 1 | 2 | 3 | 4, key: string) => past[ago].get(key) ?? null;
  return {
    figures: new Map(
      [...keys]
        .filter(isFigureKey)
        .map((key) => [key, { 1: booked(1, key), 2: booked(2, key), 3: booked(3, key), 4: booked(4, key) }] as const),
    ),
    works: new Map(
      [...clauses].map((clause) => [
        clause,
        { status: booked(1, workKey(clause, "status")), progress: booked(1, workKey(clause, "progress")) },
      ]),
    ),
  };
}
