import type { Area } from "../../../core/sheet/area";
import type { CellValue, HostCell } from "../../host/model/cell";
import type { Sheet } from "../../host/model/sheet";

/** What somebody would have to type so that a cell holds what it holds. */
export function cellInput(cell: HostCell | undefined): CellValue {
  if (cell === undefined) return "";
  if (cell.formula !== null) return cell.formula;
  return cell.apostrophe ? `'${String(cell.value)}` : cell.value;
}

/** The same for the cells of an area, row by row. */
export function areaInput(sheet: Sheet, area: Area): readonly (readonly CellValue[])[] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      cellInput(sheet.cellAt(area.row + row, area.column + column)),
    ),
  );
}
