import { areaAround } from "../../../core/sheet/area-around";
import type { Area } from "../../../core/sheet/area";
import { flag, given, whole } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { HostError } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import type { HostObject, RangeTarget } from "../engine/objects";
import { ALL_COLUMNS, ALL_ROWS, intersection } from "../model/geometry";
import { insideSheet, rangeGiven } from "../cells/addresses";

function at({ sheet }: RangeTarget, area: Area): HostObject<"Range"> {
  return hostObject("Range", { sheet, area: insideSheet(area) });
}

function other(range: RangeTarget, value: Argument): RangeTarget {
  const given = rangeGiven(range.sheet, value);
  if (given.sheet !== range.sheet) throw new HostError("InvalidArgument");
  return given;
}

function shared(range: RangeTarget, value: Argument): HostObject | null {
  const area = intersection(range.area, other(range, value).area);
  return area === null ? null : at(range, area);
}

function used(range: RangeTarget, valuesOnly: Argument): HostObject | null {
  let area: Area | null = null;
  const only = given(valuesOnly, flag, false);
  const all = range.sheet.usedArea(only);
  const within = all === null ? null : intersection(all, range.area);
  if (within === null) return null;
  for (const { row, column, cell } of range.sheet.entries()) {
    if (only && cell.value === "" && cell.formula === null) continue;
    const here = intersection(within, { row, column, rows: 1, columns: 1 });
    if (here !== null) area = area === null ? here : areaAround(area, here);
  }
  return area === null ? null : at(range, area);
}

/** Rows or columns beside a range; a negative count goes the other way. */
function beside(range: RangeTarget, count: number, rows: boolean): HostObject {
  if (count === 0) throw new HostError("InvalidArgument");
  const { area } = range;
  const size = Math.abs(count);
  if (rows) return at(range, { ...area, row: count > 0 ? area.row + area.rows : area.row - size, rows: size });
  return at(range, { ...area, column: count > 0 ? area.column + area.columns : area.column - size, columns: size });
}

function required(object: HostObject | null): HostObject {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}

/** Members that lead from one range to another. */
export const rangeMoves: NonNullable<HostClass<"Range">["call"]> = {
  GetCell: (range, [row, column]) =>
    at(range, { row: range.area.row + whole(row), column: range.area.column + whole(column), rows: 1, columns: 1 }),
  GetRow: (range, [row]) => at(range, { ...range.area, row: range.area.row + whole(row), rows: 1 }),
  GetColumn: (range, [column]) => at(range, { ...range.area, column: range.area.column + whole(column), columns: 1 }),
  GetLastCell: (range) =>
    at(range, {
      row: range.area.row + range.area.rows - 1,
      column: range.area.column + range.area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  GetLastRow: (range) => at(range, { ...range.area, row: range.area.row + range.area.rows - 1, rows: 1 }),
  GetLastColumn: (range) =>
    at(range, { ...range.area, column: range.area.column + range.area.columns - 1, columns: 1 }),
  GetEntireRow: (range) => at(range, { ...range.area, column: 0, columns: ALL_COLUMNS }),
  GetEntireColumn: (range) => at(range, { ...range.area, row: 0, rows: ALL_ROWS }),
  GetOffsetRange: (range, [rows, columns]) =>
    at(range, { ...range.area, row: range.area.row + whole(rows), column: range.area.column + whole(columns) }),
  GetResizedRange: (range, [rows, columns]) =>
    at(range, { ...range.area, rows: range.area.rows + whole(rows), columns: range.area.columns + whole(columns) }),
  GetAbsoluteResizedRange: (range, [rows, columns]) =>
    at(range, { ...range.area, rows: whole(rows, 1), columns: whole(columns, 1) }),
  GetBoundingRect: (range, [value]) => at(range, areaAround(range.area, other(range, value).area)),
  GetIntersection: (range, [value]) => required(shared(range, value)),
  GetIntersectionOrNullObject: (range, [value]) => shared(range, value),
  GetRowsBelow: (range, [count]) => beside(range, given(count, whole, 1), true),
  GetRowsAbove: (range, [count]) => beside(range, -given(count, whole, 1), true),
  GetColumnsAfter: (range, [count]) => beside(range, given(count, whole, 1), false),
  GetColumnsBefore: (range, [count]) => beside(range, -given(count, whole, 1), false),
  GetUsedRange: (range, [valuesOnly]) => required(used(range, valuesOnly)),
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly),
};
