import { lastCellOf } from "../../../core/sheet/a1";
import type { Area } from "../../../core/sheet/area";
import { areaAround } from "../../../core/sheet/area-around";
import { ALL_COLUMNS, ALL_ROWS } from "../../host/model/geometry";
import type { Sheet } from "../../host/model/sheet";

const LEAST: Area = { row: 0, column: 0, rows: 100, columns: 26 };
/** Blank rows and columns beyond the last one in use. */
const ROOM = { rows: 30, columns: 4 };
/** Counts go up in steps, so that they seldom change. */
const STEP = { rows: 50, columns: 5 };
/** Widths and heights further out are those of the empty rest of a sheet. */
const LAST_BAND = { row: 1000, column: 100 };

/** Blank cells selected further out are left unseen: a million rows take too long to draw. */
const LAST_SELECTED = { row: 20_000, column: 500 };

/** The part of a sheet that is shown: all that is in use or selected, and some room. */
export function shownArea(sheet: Sheet): Area {
  let rows = 0;
  let columns = 0;
  for (const { row, column } of sheet.entries()) {
    if (row >= rows) rows = row + 1;
    if (column >= columns) columns = column + 1;
  }
  for (const row of sheet.rows.keys()) if (row < LAST_BAND.row) rows = Math.max(rows, row + 1);
  for (const column of sheet.columns.keys()) if (column < LAST_BAND.column) columns = Math.max(columns, column + 1);
  const used = [...sheet.merges, ...selectedIn(sheet)].reduce(areaAround, {
    row: 0,
    column: 0,
    rows: Math.max(rows, 1),
    columns: Math.max(columns, 1),
  });
  return {
    ...LEAST,
    rows: Math.min(ALL_ROWS, Math.max(LEAST.rows, roundUp(used.rows + ROOM.rows, STEP.rows))),
    columns: Math.min(ALL_COLUMNS, Math.max(LEAST.columns, roundUp(used.columns + ROOM.columns, STEP.columns))),
  };
}

/** Whole rows and columns reach to the sheet's end, which nobody needs to see. */
function selectedIn(sheet: Sheet): readonly Area[] {
  const { active, selection } = sheet.workbook;
  if (active !== sheet) return [];
  return selection
    .map((area) => ({
      ...area,
      rows: area.rows === ALL_ROWS ? 1 : area.rows,
      columns: area.columns === ALL_COLUMNS ? 1 : area.columns,
    }))
    .filter((area) => {
      const last = lastCellOf(area);
      return last.row <= LAST_SELECTED.row && last.column <= LAST_SELECTED.column;
    });
}

function roundUp(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}
