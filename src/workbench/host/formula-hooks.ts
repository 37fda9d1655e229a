import type { Area } from "../../core/sheet/area";
import type { CellValue, HostCell } from "./model/cell";
import type { Sheet } from "./model/sheet";
import type { Workbook } from "./model/workbook";

/** Says that nobody could compute a formula. */
export const STALE = Symbol("stale");

/** A rectangle of one sheet whose contents changed; a sheet whole (its `area` null) when rows moved or it came or went. */
export interface ChangedCells {
  readonly sheet: Sheet;
  readonly area: Area | null;
}

/** How formulas get their values. The host has no engine of its own: without hooks every formula is stale. */
export interface FormulaHooks {
  /** The value of one cell's formula. Used for cells just written, when there is no `recalculate`. */
  readonly evaluate?: (
    workbook: Workbook,
    sheet: Sheet,
    cell: HostCell,
    row: number,
    column: number,
  ) => CellValue | typeof STALE;
  /** Called once after each request (or user's edit) that changed cells: brings values and `stale` flags of formulas up to date, dependants too. */
  readonly recalculate?: (workbook: Workbook, changed: readonly ChangedCells[]) => void;
}
