import type { Area } from "../../../core/sheet/area";
import { intersection } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { setColumnWidth } from "./sizes";

/** Points of half a Chinese character at 11 points, and of a column's margins. */
const HALF_CHARACTER = 6;
const MARGINS = 4;

/** Makes columns about as wide as their longest text; columns without any stay. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const used = sheet.usedArea(true);
  const within = used === null ? null : intersection(used, area);
  if (within === null) return;
  for (let column = within.column; column < within.column + within.columns; column += 1) {
    let longest = 0;
    for (let row = within.row; row < within.row + within.rows; row += 1)
      longest = Math.max(longest, halves(String(sheet.valueAt(row, column))));
    if (longest > 0)
      setColumnWidth(sheet, { ...area, column, columns: 1, rows: 1 }, longest * HALF_CHARACTER + MARGINS);
  }
}

function halves(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u00ff" ? 2 : 1), 0);
}
