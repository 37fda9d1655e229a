import type { Area, Cell } from "../../../core/sheet/area";
import { ALL_COLUMNS, ALL_ROWS, cellsOf, holds } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { DEFAULT_STYLE } from "../model/style";
import type { Style } from "../model/style";

/** Areas up to this many cells are looked at cell by cell, larger ones by what is kept in them. */
const MANY_CELLS = 200_000;

/** The different styles found in an area. */
export function stylesIn(sheet: Sheet, area: Area): ReadonlySet<Style> {
  if (area.rows * area.columns <= MANY_CELLS) {
    const found = new Set<Style>();
    for (const { row, column } of cellsOf(area)) found.add(sheet.styleAt(row, column));
    return found;
  }
  const found = new Set<Style>();
  for (const { row, column, cell } of sheet.entries()) if (holds(area, { row, column })) found.add(cell.style);
  const columns = [...sheet.columns].filter(([at]) => at >= area.column && at < area.column + area.columns);
  const rows = [...sheet.rows].filter(([at]) => at >= area.row && at < area.row + area.rows);
  for (const [, band] of [...rows, ...columns]) if (band.style !== null) found.add(band.style);
  const styled = columns.filter(([, band]) => band.style !== null).length;
  if (styled < area.columns) found.add(sheet.style);
  return found;
}

/** What all cells of the areas have in common; null where they differ. */
export function common<Value>(sheet: Sheet, areas: readonly Area[], read: (style: Style) => Value): Value | null {
  const values = new Set<Value>();
  for (const area of areas) for (const style of stylesIn(sheet, area)) values.add(read(style));
  return values.size === 1 ? [...values][0]! : null;
}

/** Gives cells another look; whole columns, rows and sheets keep it for cells that come later. */
export function restyle(sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  const known = new Map<Style, Style>();
  const changed = (style: Style): Style => {
    const made = known.get(style) ?? changedStyle(style, change(style));
    known.set(style, made);
    return made;
  };
  if (area.rows === ALL_ROWS) restyleColumns(sheet, area, changed);
  else if (area.columns === ALL_COLUMNS) restyleRows(sheet, area, changed);
  else restyleCells(sheet, area, changed);
}

function restyleCells(sheet: Sheet, area: Area, changed: (style: Style) => Style): void {
  for (const { row, column } of cellsOf(area)) {
    const before = sheet.styleAt(row, column);
    const after = changed(before);
    if (after !== before) sheet.cell(row, column).style = after;
  }
}

function restyleRows(sheet: Sheet, area: Area, changed: (style: Style) => Style): void {
  restyleKept(sheet, area, changed);
  const columnStyled = [...sheet.columns].filter(([, band]) => band.style !== null);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const band = sheet.rowBand(row);
    // Where a styled column crosses, the cell gets both, as in Excel.
    if (band.style === null)
      for (const [column, { style }] of columnStyled)
        if (sheet.cellAt(row, column) === undefined) sheet.cell(row, column).style = changed(style!);
    band.style = changed(band.style ?? sheet.style);
  }
}

function restyleColumns(sheet: Sheet, area: Area, changed: (style: Style) => Style): void {
  restyleKept(sheet, area, changed);
  for (const [row, { style }] of sheet.rows) {
    if (style === null || area.columns === ALL_COLUMNS) continue;
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (sheet.cellAt(row, column) === undefined) sheet.cell(row, column).style = changed(style);
  }
  if (area.columns < ALL_COLUMNS) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const band = sheet.columnBand(column);
      band.style = changed(band.style ?? sheet.style);
    }
    return;
  }
  for (const band of [...sheet.columns.values(), ...sheet.rows.values()])
    if (band.style !== null) band.style = changed(band.style);
  sheet.style = changed(sheet.style);
}

function restyleKept(sheet: Sheet, area: Area, changed: (style: Style) => Style): void {
  for (const { row, column, cell } of sheet.entries())
    if (holds(area, { row, column } satisfies Cell)) cell.style = changed(cell.style);
}

const kept = new Map([[JSON.stringify(DEFAULT_STYLE), DEFAULT_STYLE]]);

/** One object per look, so that equal looks can be told by identity; the former one where nothing changed. */
function changedStyle(before: Style, after: Style): Style {
  const text = JSON.stringify(after);
  if (text === textOf(before)) return before;
  const known = kept.get(text) ?? after;
  kept.set(text, known);
  return known;
}

const texts = new WeakMap<Style, string>();

function textOf(style: Style): string {
  const text = texts.get(style) ?? JSON.stringify(style);
  texts.set(style, text);
  return text;
}
