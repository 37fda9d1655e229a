import { columnLetters, toA1 } from "../../core/sheet/a1";
import type { SheetSpec } from "../../core/sheet/sheet-spec";
import { cellXml } from "./cell-xml";
import type { CellCommons } from "./cell-xml";
import { growingRows } from "./growing-rows";
import { placedCells } from "./placed-cells";
import type { PlacedCell } from "./placed-cells";

/** The rows of a sheet as its part holds them (`sheetData`, ECMA-376 18.3.1.80), and the area they take; null where there is nothing at all. */
export function sheetData(
  sheet: SheetSpec,
  commons: CellCommons,
): { readonly rows: string; readonly dimension: string | null } {
  const placed = placedCells(sheet);
  const attributes = rowAttributes(sheet);
  let last = placed.length - 1;
  for (const row of attributes.keys()) last = Math.max(last, row);
  for (const { at } of sheet.links) last = Math.max(last, at.row);
  let rows = "";
  for (let row = 0; row <= last; row += 1) rows += rowXml(row, attributes.get(row), placed[row], commons);
  return { rows, dimension: dimensionOf(last, lastColumn(sheet, placed)) };
}

function lastColumn(sheet: SheetSpec, placed: readonly (readonly PlacedCell[])[]): number {
  let last = sheet.columns.length - 1;
  // Sparse arrays: forEach skips what is not there.
  placed.forEach((cells) => (last = Math.max(last, cells.length - 1)));
  for (const { at } of sheet.links) last = Math.max(last, at.column);
  return last;
}

function dimensionOf(row: number, column: number): string | null {
  if (row < 0 && column < 0) return null;
  return `A1:${toA1({ row: Math.max(row, 0), column: Math.max(column, 0) })}`;
}

function rowXml(
  row: number,
  attributes: string | undefined,
  placed: readonly PlacedCell[] | undefined,
  commons: CellCommons,
): string {
  let cells = "";
  placed?.forEach((cell, column) => {
    cells += cellXml(`${columnLetters(column)}${row + 1}`, cell, commons);
  });
  if (cells === "" && attributes === undefined) return "";
  const opened = `<row r="${row + 1}"${attributes ?? ""}`;
  return cells === "" ? `${opened}/>` : `${opened}>${cells}</row>`;
}

/** Heights and hiding by 0-based row. */
function rowAttributes(sheet: SheetSpec): ReadonlyMap<number, string> {
  const growing = growingRows(sheet);
  const rows = new Map(
    sheet.rowHeights.map(({ row, height }) => [row, ` ht="${height}"${growing.has(row) ? "" : ' customHeight="1"'}`]),
  );
  for (const row of sheet.hiddenRows) rows.set(row, `${rows.get(row) ?? ""} hidden="1"`);
  return rows;
}
