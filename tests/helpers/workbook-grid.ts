import { cellLooks } from "../../src/core/sheet/cell-looks";
import type { Grid, GridCell, GridRow, WorkbookGrid } from "../../src/core/sheet/grid";
import type { CellContent, SheetSpec, WorkbookSpec } from "../../src/core/sheet/sheet-spec";

/** A workbook as a reader would hand it over, without writing a file. */
export function gridOf(workbook: WorkbookSpec): WorkbookGrid {
  return {
    sheets: workbook.sheets.map(sheetGrid),
    names: new Map(
      workbook.sheets.flatMap((sheet) =>
        sheet.names.map(({ name, cell }) => [name, { sheet: sheet.name, cell }] as const),
      ),
    ),
    properties: new Map(workbook.properties),
    parts: [],
  };
}

/** The same workbook with one sheet's grid changed. */
export function withSheet(workbook: WorkbookGrid, name: string, change: (grid: Grid) => Grid): WorkbookGrid {
  return { ...workbook, sheets: workbook.sheets.map((grid) => (grid.name === name ? change(grid) : grid)) };
}

/** The same sheet with some cells replaced; `undefined` removes one. Columns and rows are 0-based. */
export function withCells(
  grid: Grid,
  cells: readonly (readonly [row: number, column: number, value: GridCell["value"] | undefined])[],
): Grid {
  return cells.reduce((sheet, [row, column, value]) => withCell(sheet, row, column, value), grid);
}

function withCell(grid: Grid, row: number, column: number, value: GridCell["value"] | undefined): Grid {
  const others = grid.rows.filter((candidate) => candidate.row !== row);
  const cells = (grid.rows.find((candidate) => candidate.row === row)?.cells ?? []).filter(
    (cell) => cell.column !== column,
  );
  const changed = value === undefined ? cells : [...cells, { column, value, formula: false, date: false }];
  const ordered = [...changed].sort((left, right) => left.column - right.column);
  return { ...grid, rows: [...others, { row, cells: ordered }].sort((left, right) => left.row - right.row) };
}

/** Moves every cell by what `move` says; cells for which it gives null disappear. */
export function moveCells(grid: Grid, move: (row: number, column: number) => readonly [number, number] | null): Grid {
  const rows = new Map<number, GridCell[]>();
  for (const { row, cells } of grid.rows) {
    for (const cell of cells) {
      const target = move(row, cell.column);
      if (target !== null) rows.set(target[0], [...(rows.get(target[0]) ?? []), { ...cell, column: target[1] }]);
    }
  }
  const moved = [...rows].map(([row, cells]): GridRow => ({
    row,
    cells: cells.sort((left, right) => left.column - right.column),
  }));
  return { ...grid, rows: moved.sort((left, right) => left.row - right.row) };
}

function sheetGrid(sheet: SheetSpec): Grid {
  const looks = cellLooks(sheet.formats);
  const rows: GridRow[] = [];
  for (const { at, contents } of sheet.blocks) {
    contents.forEach((line, index) => {
      const row = at.row + index;
      const cells = line.flatMap((content, offset): GridCell[] => {
        const column = at.column + offset;
        const cell = gridCell(content, looks.at(row, column).numberFormat === "yyyy-mm-dd");
        return cell === null ? [] : [{ ...cell, column }];
      });
      if (cells.length > 0) rows.push({ row, cells });
    });
  }
  return { name: sheet.name, state: sheet.hidden ? "hidden" : "visible", rows };
}

function gridCell(content: CellContent, date: boolean): Omit<GridCell, "column"> | null {
  if (content === null) return null;
  if (typeof content === "object") return { value: content.value, formula: true, date: false };
  return { value: content, formula: false, date: date && typeof content === "number" };
}
