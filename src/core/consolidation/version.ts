import type { FileOutcome, LedgerRow, ReceivedReturn } from "../model/consolidation";

/** When a version arrived (YYYY-MM-DD, null where nobody knows) and who says so. */
export interface ReceivedDate {
  readonly date: string | null;
  readonly from: FileOutcome["receivedFrom"];
}

/** One version of a unit's return of the month: a file of this run, or rows of an earlier run's ledger, or both. */
export interface Version {
  readonly unit: string;
  /** Number given by the office. */
  readonly revision: number;
  readonly file: string;
  readonly submitted: string | null;
  readonly received: ReceivedDate;
  readonly content: string;
  /** The file of this run; null where the version is known from the ledger only. */
  readonly source: ReceivedReturn | null;
  /** Its rows in an earlier run's ledger; [] for a version seen for the first time. */
  readonly rows: readonly LedgerRow[];
}
