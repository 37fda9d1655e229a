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

/** The part of a sheet that is shown: all that is in use and some room. */
export function shownArea(sheet: Sheet): Area {
  let rows = 0;
  let columns = 0;
  for (const { row, column } of sheet.entries()) {
    if (row >= rows) rows = row + 1;
    if (column >= columns) columns = column + 1;
  }
  for (const row of sheet.rows.keys()) if (row < LAST_BAND.row) rows = Math.max(rows, row + 1);
  for (const column of sheet.columns.keys()) if (column < LAST_BAND.column) columns = Math.max(columns, column + 1);
  const used = sheet.merges.reduce(areaAround, {
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

function roundUp(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}
