import type { LedgerRow } from "../../core/model/consolidation";
import type { Period } from "../../core/model/unit-return";
import { issueReturns, reportingUnits } from "../issue-returns";
import type { Workspace } from "../open-workspace";
import type { ArchivedFile, ArchiveWriter } from "../ports/archive-writer";
import type { Progress } from "../ports/progress";
import type { CancelSignal } from "../ports/use-case-tools";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { workspaceFor } from "../workspace-for";
import { bookedHistory } from "./booked-history";

/** Whose returns of which month are handed out, with earlier months from the ledger. */
export interface HandOutRequest {
  readonly period: Period;
  readonly workspace: Workspace;
  readonly ledger: readonly LedgerRow[];
}

/** What writing them needs. `today` is the date of the files, YYYY-MM-DD. */
export interface HandOutTools {
  readonly writer: WorkbookWriter;
  readonly archive: ArchiveWriter;
  readonly today: string;
  readonly progress: Progress;
  readonly signal?: CancelSignal;
}

/** One .zip with every reporting unit's return of the month. */
export interface HandedOut {
  /** `<period>_月报空表_<n>份.zip` */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly units: readonly string[];
  /** Units whose form shows something of earlier months. */
  readonly withHistory: readonly string[];
}

/** Writes the returns of all units of a month into one archive, one after the other; null: it was cancelled. */
export async function handOut(
  { period, workspace, ledger }: HandOutRequest,
  { writer, archive, today, progress, signal }: HandOutTools,
): Promise<HandedOut | null> {
  const units = reportingUnits(workspaceFor(workspace, period));
  const booked = bookedHistory(ledger, period);
  const files: ArchivedFile[] = [];
  for (const { unit, file, workbook } of issueReturns(workspace, {
    period,
    units,
    previous: new Map(),
    keep: new Map(),
    booked,
  })) {
    if (signal?.aborted === true) return null;
    progress(files.length + 1, units.length, unit);
    files.push({ name: file, bytes: await writer.write(workbook) });
  }
  return {
    file: `${period}_月报空表_${files.length}份.zip`,
    bytes: archive.write(files, today),
    units,
    withHistory: units.filter((unit) => booked(unit).figures.size > 0),
  };
}
