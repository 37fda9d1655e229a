import type { LedgerRow } from "../../model/consolidation";
import type { FieldKey } from "../../model/expression";

/** What the month's data says about a veto: nothing, nothing against the city, or something to be verified. */
export interface VetoEvidence {
  readonly says: "nothing" | "safe" | "claim";
  /** A whole Chinese sentence. */
  readonly reason: string;
  /** Figures that make the claim. */
  readonly claims: readonly { readonly unit: string; readonly key: FieldKey }[];
}

/** Since when (received date, YYYY-MM-DD) a unit has said what it says now; null where the ledger does not tell. */
export function saidSince(ledger: readonly LedgerRow[], unit: string, key: FieldKey): string | null {
  const rows = ledger
    .filter((row) => row.unit === unit && row.key === key)
    .sort((left, right) =>
      left.period < right.period ? -1 : left.period > right.period ? 1 : left.revision - right.revision,
    );
  let since: LedgerRow | null = null;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index] as LedgerRow;
    if (since !== null && row.value !== since.value) break;
    since = row;
  }
  return since === null || since.received === "" ? null : since.received;
}
