import { LAST_COLUMN, LAST_ROW } from "../../../core/sheet/a1";
import type { Area, Cell } from "../../../core/sheet/area";

export const ALL_ROWS = LAST_ROW + 1;
export const ALL_COLUMNS = LAST_COLUMN + 1;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: ALL_ROWS, columns: ALL_COLUMNS };

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function holds(area: Area, cell: Cell): boolean {
  return (
    cell.row >= area.row &&
    cell.column >= area.column &&
    cell.row < area.row + area.rows &&
    cell.column < area.column + area.columns
  );
}

export function holdsArea(outer: Area, inner: Area): boolean {
  const last = { row: inner.row + inner.rows - 1, column: inner.column + inner.columns - 1 };
  return holds(outer, inner) && holds(outer, last);
}

/** What two areas share; null for nothing. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of an area when a hole is cut out of it. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const bottom = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const pieces: readonly Area[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: right, columns: area.column + area.columns - right },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The cells of an area, row by row. */
export function* cellsOf(area: Area): Generator<Cell> {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) yield { row, column };
}
