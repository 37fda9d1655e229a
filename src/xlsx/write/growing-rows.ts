import { cellLooks } from "../../core/sheet/cell-looks";
import type { SheetSpec } from "../../core/sheet/sheet-spec";

/**
 * 0-based rows with a wrapped cell that may be typed into. They grow with what is typed, since a row of fixed height
 * hides what is longer; the written height stays until someone types there.
 */
export function growingRows(sheet: SheetSpec): ReadonlySet<number> {
  const rows = new Set<number>();
  cellLooks(sheet.formats).forEach((row, _column, look) => {
    if (look.unlocked && look.wrap) rows.add(row);
  });
  return rows;
}
