import type { Grid, GridCell, GridRow, WorkbookGrid } from "../../src/core/sheet/grid";
import type { SheetSpec, WorkbookSpec } from "../../src/core/sheet/sheet-spec";

/**
 * What a reader must find in a workbook that was written from its specification; the parts are the file's own business.
 * Readers of files take down formulas too.
 */
export function expectedGrid(workbook: WorkbookSpec, formulas = false): Omit<WorkbookGrid, "parts"> {
  return {
    sheets: workbook.sheets.map((sheet) => expectedSheet(sheet, formulas)),
    names: new Map(
      workbook.sheets.flatMap((sheet) =>
        sheet.names.map(({ name, cell }) => [name, { sheet: sheet.name, cell }] as const),
      ),
    ),
    properties: new Map(workbook.properties),
  };
}

function expectedSheet(sheet: SheetSpec, formulas: boolean): Grid {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const { at, contents } of sheet.blocks) {
    contents.forEach((line, r) =>
      line.forEach((content, c) => {
        if (content === null) return;
        const formula = typeof content === "object";
        const row = rows.get(at.row + r) ?? new Map<number, GridCell>();
        rows.set(at.row + r, row);
        const column = at.column + c;
        const value = formula ? content.value : content;
        row.set(column, {
          column,
          value,
          formula,
          ...(formula && formulas ? { formulaText: content.formula } : {}),
          date: typeof value === "number" && isDate(sheet, at.row + r, column),
        });
      }),
    );
  }
  const inOrder = [...rows].sort(([left], [right]) => left - right);
  return {
    name: sheet.name,
    state: sheet.hidden ? "hidden" : "visible",
    rows: inOrder.map(([row, cells]): GridRow => ({
      row,
      cells: [...cells.values()].sort((left, right) => left.column - right.column),
    })),
  };
}

/** Of the formats used in tests, those with a year show dates. */
function isDate(sheet: SheetSpec, row: number, column: number): boolean {
  const formats = sheet.formats.filter(
    ({ area, style }) =>
      style.numberFormat !== undefined &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return formats[formats.length - 1]?.style.numberFormat?.includes("yyyy") ?? false;
}
