import type { Cell } from "../../src/core/sheet/area";
import type { GridCell, WorkbookGrid } from "../../src/core/sheet/grid";
import type { CellContent, WorkbookSpec } from "../../src/core/sheet/sheet-spec";

/** The values of a saved workbook by place. */
export class SheetValues {
  private readonly values = new Map<string, GridCell["value"]>();

  constructor(grid: WorkbookGrid) {
    for (const { name, rows } of grid.sheets) {
      for (const { row, cells } of rows)
        for (const { column, value } of cells) this.values.set(placeKey(name, { row, column }), value);
    }
  }

  at(sheet: string, cell: Cell): GridCell["value"] {
    return this.values.get(placeKey(sheet, cell)) ?? null;
  }
}

/** A formula of a workbook and the value that TypeScript wrote beside it. */
export interface FormulaCell {
  readonly sheet: string;
  readonly cell: Cell;
  readonly value: Extract<CellContent, object>["value"];
}

/** Every formula of a workbook. */
export function formulaCells({ sheets }: WorkbookSpec): readonly FormulaCell[] {
  return sheets.flatMap(({ name, blocks }) =>
    blocks.flatMap(({ at, contents }) =>
      contents.flatMap((line, row) =>
        line.flatMap((content, column) =>
          typeof content === "object" && content !== null
            ? [{ sheet: name, cell: { row: at.row + row, column: at.column + column }, value: content.value }]
            : [],
        ),
      ),
    ),
  );
}

/** The same value: numbers as far as LibreOffice saves them (15 digits), an empty text as nothing. */
export function sameValue(left: GridCell["value"], right: GridCell["value"]): boolean {
  if (typeof left === "number" && typeof right === "number")
    return left === right || Math.abs(left - right) <= 1e-13 * Math.max(Math.abs(left), Math.abs(right));
  return (left === "" ? null : left) === (right === "" ? null : right);
}

function placeKey(sheet: string, { row, column }: Cell): string {
  return `${sheet} ${row} ${column}`;
}
