import type { WorkbookSpec } from "../../core/sheet/sheet-spec";

/** Turns a workbook as data into the bytes of an .xlsx file. */
export interface WorkbookWriter {
  readonly write: (workbook: WorkbookSpec) => Promise<Uint8Array>;
}
