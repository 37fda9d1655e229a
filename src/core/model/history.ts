import type { LedgerRow, OfficeEntries } from "./consolidation";
import type { Finding } from "./finding";
import type { Period } from "./unit-return";

/** What an earlier run's workbook knows: the ledger of all months, and what the office typed. */
export interface History {
  /** Month of the workbook: its typed dates and remarks belong to this month. null where it does not say. */
  readonly period: Period | null;
  readonly ledger: readonly LedgerRow[];
  readonly entries: OfficeEntries;
  /** What of the workbook could not be understood. */
  readonly findings: readonly Finding[];
}
