import { RANGE_TYPE } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import type { Area } from "../../../core/sheet/area";
import { ALL_COLUMNS, ALL_ROWS } from "../../host/model/geometry";

/** A range of Univer as an area of a sheet: whole rows and columns go to the sheet's end, which Univer does not show. */
export function areaOf({ startRow, startColumn, endRow, endColumn, rangeType }: IRange): Area {
  const wholeRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  const wholeColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const row = wholeColumns ? 0 : startRow;
  const column = wholeRows ? 0 : startColumn;
  return {
    row,
    column,
    rows: wholeColumns ? ALL_ROWS : endRow - row + 1,
    columns: wholeRows ? ALL_COLUMNS : endColumn - column + 1,
  };
}

/** An area as a range of Univer, cut to the rows and columns it shows. */
export function rangeOf(area: Area, size: { readonly rows: number; readonly columns: number }): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: Math.min(area.row + area.rows, size.rows) - 1,
    endColumn: Math.min(area.column + area.columns, size.columns) - 1,
  };
}
