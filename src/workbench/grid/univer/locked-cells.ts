import type { Area, Cell } from "../../../core/sheet/area";
import { cellsOf, intersection } from "../../host/model/geometry";
import type { Sheet } from "../../host/model/sheet";

/** Further cells are left to the workbook's own guard. */
const MOST_LOOKED_AT = 50_000;

/** The first of the cells that nobody may change because the sheet is protected; null when all may be. */
export function firstLocked(sheet: Sheet, areas: readonly Area[]): Cell | null {
  if (sheet.protection === null) return null;
  for (const area of areas) {
    const whole = sheet.usedArea(false);
    const looked = area.rows * area.columns > MOST_LOOKED_AT && whole !== null ? intersection(area, whole) : area;
    for (const at of cellsOf(looked ?? { ...area, rows: 1, columns: 1 }))
      if (sheet.styleAt(at.row, at.column).locked) return at;
  }
  return null;
}
