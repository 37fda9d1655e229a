import type { Area } from "../../../core/sheet/area";
import { HostError } from "../engine/host-error";
import { cellsOf, intersection } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { guardSheet } from "./guard";

/** Makes one cell of an area, or one of each of its rows. Only the first cell's content stays, as in Excel. */
export function merge(sheet: Sheet, area: Area, across: boolean): void {
  guardSheet(sheet, "allowFormatCells");
  if (area.rows * area.columns > 1_000_000) throw new HostError("InvalidArgument");
  if (sheet.tables.some((table) => intersection(table.area, area) !== null)) throw new HostError("InvalidOperation");
  const rows = across ? area.rows : 1;
  for (let row = 0; row < rows; row += 1) mergeOne(sheet, across ? { ...area, row: area.row + row, rows: 1 } : area);
}

function mergeOne(sheet: Sheet, area: Area): void {
  unmergeWithin(sheet, area);
  if (area.rows === 1 && area.columns === 1) return;
  sheet.merges.push(area);
  for (const { row, column } of cellsOf(area)) {
    const cell = sheet.cellAt(row, column);
    const first = row === area.row && column === area.column;
    if (cell !== undefined && !first)
      Object.assign(cell, { value: "", formula: null, apostrophe: false, stale: false });
  }
}

export function unmerge(sheet: Sheet, area: Area): void {
  guardSheet(sheet, "allowFormatCells");
  unmergeWithin(sheet, area);
}

function unmergeWithin(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
}
