import type { Area } from "../../../core/sheet/area";
import { ALL_COLUMNS, ALL_ROWS } from "../model/geometry";
import type { Sheet } from "../model/sheet";

/** What all in a row have in common; null where they differ. */
function shared<Value>(first: number, count: number, read: (index: number) => Value): Value | null {
  const value = read(first);
  for (let index = first + 1; index < first + count; index += 1) if (read(index) !== value) return null;
  return value;
}

export function rowHeight(sheet: Sheet, row: number): number {
  const band = sheet.rows.get(row);
  return band?.hidden === true ? 0 : (band?.size ?? sheet.standardRowHeight);
}

export function columnWidth(sheet: Sheet, column: number): number {
  const band = sheet.columns.get(column);
  return band?.hidden === true ? 0 : (band?.size ?? sheet.standardColumnWidth);
}

export function commonRowHeight(sheet: Sheet, { row, rows }: Area): number | null {
  return shared(row, Math.min(rows, lastBand(sheet.rows, row) + 2), (index) => rowHeight(sheet, index));
}

export function commonColumnWidth(sheet: Sheet, { column, columns }: Area): number | null {
  return shared(column, columns, (index) => columnWidth(sheet, index));
}

export function rowsHidden(sheet: Sheet, { row, rows }: Area): boolean | null {
  return shared(row, Math.min(rows, lastBand(sheet.rows, row) + 2), (index) => sheet.rows.get(index)?.hidden === true);
}

export function columnsHidden(sheet: Sheet, { column, columns }: Area): boolean | null {
  return shared(column, columns, (index) => sheet.columns.get(index)?.hidden === true);
}

/** How far below `first` any band is kept. */
function lastBand(bands: ReadonlyMap<number, unknown>, first: number): number {
  let last = 0;
  for (const index of bands.keys()) last = Math.max(last, index - first);
  return last;
}

/** Gives rows a height in points; null: as high as their contents. */
export function setRowHeight(sheet: Sheet, { row, rows }: Area, points: number | null): void {
  if (rows === ALL_ROWS) {
    for (const band of sheet.rows.values()) band.size = null;
    if (points !== null) sheet.standardRowHeight = points;
    return;
  }
  for (let index = row; index < row + rows; index += 1)
    if (points !== null || sheet.rows.has(index)) sheet.rowBand(index).size = points;
}

export function setColumnWidth(sheet: Sheet, { column, columns }: Area, points: number): void {
  if (columns === ALL_COLUMNS) {
    for (const band of sheet.columns.values()) band.size = null;
    sheet.standardColumnWidth = points;
    return;
  }
  for (let index = column; index < column + columns; index += 1) sheet.columnBand(index).size = points;
}

export function hideRows(sheet: Sheet, { row, rows }: Area, hidden: boolean): void {
  const last = rows === ALL_ROWS && !hidden ? row + lastBand(sheet.rows, row) + 1 : row + rows;
  for (let index = row; index < last; index += 1)
    if (hidden || sheet.rows.has(index)) sheet.rowBand(index).hidden = hidden;
}

export function hideColumns(sheet: Sheet, { column, columns }: Area, hidden: boolean): void {
  for (let index = column; index < column + columns; index += 1)
    if (hidden || sheet.columns.has(index)) sheet.columnBand(index).hidden = hidden;
}

export function leftOf(sheet: Sheet, column: number): number {
  return sizeAcross(sheet, { row: 0, column: 0, rows: 1, columns: column });
}

export function topOf(sheet: Sheet, row: number): number {
  return sizeDown(sheet, { row: 0, column: 0, rows: row, columns: 1 });
}

export function sizeAcross(sheet: Sheet, { column, columns }: Area): number {
  let sum = 0;
  for (let index = column; index < column + columns; index += 1) sum += columnWidth(sheet, index);
  return sum;
}

export function sizeDown(sheet: Sheet, { row, rows }: Area): number {
  let sum = 0;
  for (let index = row; index < row + rows; index += 1) sum += rowHeight(sheet, index);
  return sum;
}
