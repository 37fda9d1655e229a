import { cellLooks } from "../../core/sheet/cell-looks";
import type { CellLook } from "../../core/sheet/cell-looks";
import type { CellContent, SheetSpec } from "../../core/sheet/sheet-spec";

/** A cell that has a look, a content, or both. */
export interface PlacedCell {
  readonly look: CellLook | null;
  readonly content: CellContent;
}

/** The cells of a sheet by 0-based row and column, with holes where there is nothing. */
export function placedCells(sheet: SheetSpec): readonly (readonly PlacedCell[])[] {
  const rows: PlacedCell[][] = [];
  cellLooks(sheet.formats).forEach((row, column, look) => {
    (rows[row] ??= [])[column] = { look, content: null };
  });
  for (const { at, contents } of sheet.blocks)
    contents.forEach((line, index) =>
      line.forEach((content, column) => {
        if (content === null) return;
        const row = (rows[at.row + index] ??= []);
        row[at.column + column] = { look: row[at.column + column]?.look ?? null, content };
      }),
    );
  return rows;
}
