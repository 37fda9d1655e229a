import { SHEET_NAMES } from "../../core/model/office-columns";

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
