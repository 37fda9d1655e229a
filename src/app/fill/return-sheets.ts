import { SHEET_NAMES } from "../../core/model/office-columns";
import type { WorkbookGrid } from "../../core/sheet/grid";
import type { OpenWorkbook } from "../ports/open-workbook";

/** The sheets of a return that hold what a clerk fills in and who reports. */
export const RETURN_SHEETS: readonly string[] = [SHEET_NAMES.guide, SHEET_NAMES.figures, SHEET_NAMES.works];

/** Keys of what is kept in the workbook about filling in. */
export const FILL_KEYS = {
  /** The unit and month chosen last, as JSON. */
  choice: "fill-choice",
  /** What explanations were written for, as JSON. */
  explained: "fill-explained",
  /** What was handed in last, as JSON. */
  completed: "fill-completed",
  /** There while the return is made up for practice. */
  sample: "fill-sample",
} as const;

/** Reads the sheets of the return that stands in the open workbook. The workbook's properties may speak of the office's month, so cells and names alone say whose it is. */
export async function readReturnSheets(workbook: Pick<OpenWorkbook, "read">): Promise<WorkbookGrid> {
  return { ...(await workbook.read(RETURN_SHEETS)), properties: new Map() };
}
