import { fromA1 } from "../../core/sheet/a1";
import type { Cell } from "../../core/sheet/area";
import type { WorkbookGrid } from "../../core/sheet/grid";
import type { CellEdit } from "../ports/open-workbook";

/** A cell with what stands in it, for an edit that must not overwrite anything else; null where an error value stands or there is no such cell. */
export function cellInGrid(
  { sheets }: WorkbookGrid,
  sheet: string,
  address: string,
): { readonly cell: Cell; readonly was: CellEdit["was"] } | null {
  const cell = fromA1(address);
  if (cell === null) return null;
  const row = sheets.find(({ name }) => name === sheet)?.rows.find((each) => each.row === cell.row);
  const was = row?.cells.find(({ column }) => column === cell.column)?.value ?? null;
  return typeof was === "object" && was !== null ? null : { cell, was };
}

/** An edit of a cell as it was read; null as above. */
export function editOf(
  grid: WorkbookGrid,
  { sheet, cell: address }: { readonly sheet: string; readonly cell: string },
  value: CellEdit["value"],
): CellEdit | null {
  const found = cellInGrid(grid, sheet, address);
  return found === null ? null : { sheet, ...found, value };
}
