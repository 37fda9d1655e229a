import { SHEET_NAMES } from "../../core/model/office-columns";
import type { WorkbookSpec } from "../../core/sheet/sheet-spec";
import type { OpenWorkbook, PlacedSheets, PlaceOptions } from "../ports/open-workbook";

/**
 * Lays the sheets of a return into the open workbook. In the office's own workbook (台账 stands there) what is the office's stays as it is:
 * its 审核结果, and the properties that say of which month the workbook is.
 */
export async function placeReturn(
  workbook: Pick<OpenWorkbook, "sheets" | "place">,
  made: WorkbookSpec,
  options: PlaceOptions,
): Promise<PlacedSheets> {
  const there = await workbook.sheets();
  const isOffice = there.some(({ name, ours }) => ours && name === SHEET_NAMES.ledger);
  return workbook.place(isOffice ? besideOffice(made) : made, options);
}

function besideOffice(made: WorkbookSpec): WorkbookSpec {
  return { ...made, properties: [], sheets: made.sheets.filter(({ name }) => name !== SHEET_NAMES.findings) };
}
