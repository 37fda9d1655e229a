import type { Area } from "../../core/sheet/area";
import { holds } from "../host/model/geometry";
import type { Sheet } from "../host/model/sheet";

/** What Excel's status bar says of selected cells. */
export interface SelectionFigures {
  /** Cells that are not empty. */
  readonly count: number;
  /** Of the numbers alone; null when there is none. */
  readonly sum: number | null;
  readonly average: number | null;
}

/** Counts and adds up the cells of areas; a cell in several of them counts once. */
export function selectionFigures(sheet: Sheet, areas: readonly Area[]): SelectionFigures {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const { row, column, cell } of sheet.entries()) {
    if (cell.value === "" || !areas.some((area) => holds(area, { row, column }))) continue;
    count += 1;
    if (typeof cell.value !== "number") continue;
    numbers += 1;
    sum += cell.value;
  }
  return numbers === 0 ? { count, sum: null, average: null } : { count, sum, average: sum / numbers };
}
