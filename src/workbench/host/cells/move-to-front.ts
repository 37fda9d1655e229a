import type { Area } from "../../../core/sheet/area";
import type { HostContext } from "../engine/host-context";
import { HostError } from "../engine/host-error";
import type { Sheet } from "../model/sheet";
import { addressOfArea } from "./addresses";

/** Brings a sheet to the front; a hidden one cannot be. */
export function activate(sheet: Sheet, context: HostContext): void {
  const { workbook } = sheet;
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  if (workbook.active === sheet) return;
  const before = workbook.active;
  workbook.active = sheet;
  workbook.selection = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  if (before !== null)
    context.events.raise("Deactivated", before.id, { type: "WorksheetDeactivated", worksheetId: before.id });
  context.events.raise("Activated", sheet.id, { type: "WorksheetActivated", worksheetId: sheet.id });
}

/** Selects an area, on its sheet. */
export function select(sheet: Sheet, area: Area, context: HostContext): void {
  activate(sheet, context);
  sheet.workbook.selection = [area];
  context.events.raise("SelectionChanged", sheet.id, {
    type: "WorksheetSelectionChanged",
    address: addressOfArea(area),
    worksheetId: sheet.id,
  });
  context.onSelection();
}
