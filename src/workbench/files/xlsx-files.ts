import { readWorkbookSpec } from "../../xlsx/read-workbook-spec";
import type { LeaveOut } from "../../xlsx/spec/leave-out";
import { xlsxWriter } from "../../xlsx/xlsx-writer";
import type { Workbook } from "../host/model/workbook";
import { hostWorkbookFromSpec } from "./host-workbook-from-spec";
import { specFromHostWorkbook } from "./spec-from-host-workbook";

/** A file as Excel holds it once opened; formulas have the values that the file carries. `leaveOut` as in `readWorkbookSpec`. */
export async function hostWorkbookFromXlsx(bytes: Uint8Array, leaveOut?: LeaveOut): Promise<Workbook> {
  return hostWorkbookFromSpec(await readWorkbookSpec(bytes, leaveOut));
}

/** What stands in the host as an .xlsx file, to be opened and looked at elsewhere. */
export function xlsxFromHostWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return xlsxWriter.write(specFromHostWorkbook(workbook));
}
