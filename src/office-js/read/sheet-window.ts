import { HostFailure } from "../../app/ports/host-failure";
import { columnLetters } from "../../core/sheet/a1";
import type { Area } from "../../core/sheet/area";
import type { Grid, GridCell, GridRow } from "../../core/sheet/grid";
import { showsDate } from "../../core/sheet/shows-date";
import { ownWords } from "../failure/failure-words";
import { passing, rangeOf } from "../render/on-areas";

/** Rows that are read with the first request; a return never has more. */
const FIRST_ROWS = 1_000;
/** Rows of later requests together hold so many cells. */
const CELLS_PER_REQUEST = 40_000;
/** No sheet of ours is wider; what stands further right is not read. */
const MOST_COLUMNS = 256;
/** Excel answers no more. */
const MOST_CELLS = 5_000_000;

const MEMBERS = "rowIndex,columnIndex,values,formulas,numberFormat,valueTypes";

/** Where a sheet's values stand, and those of its first rows. */
export interface SheetWindow {
  readonly used: Excel.Range;
  readonly first: Excel.Range;
}

/** Asks for the extent of a sheet's values and for those of the first rows. */
export function askWindow(worksheet: Excel.Worksheet): SheetWindow {
  const used = passing(worksheet.getUsedRange(true));
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const first = passing(used.getIntersectionOrNullObject(`A1:${columnLetters(MOST_COLUMNS - 1)}${FIRST_ROWS}`));
  first.load(MEMBERS);
  return { used, first };
}

/** The areas that the first request left out, each small enough for a request of its own. */
export function restOfWindow({ used }: SheetWindow, title: string): readonly Area[] {
  const end = used.rowIndex + used.rowCount;
  const columns = Math.min(used.columnIndex + used.columnCount, MOST_COLUMNS) - used.columnIndex;
  if (columns <= 0) return [];
  if (used.rowCount * columns > MOST_CELLS) throw tooLarge(title);
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / columns));
  const pieces: Area[] = [];
  for (let row = Math.max(FIRST_ROWS, used.rowIndex); row < end; row += rows)
    pieces.push({ row, column: used.columnIndex, rows: Math.min(rows, end - row), columns });
  return pieces;
}

/** Asks for an area's cells. */
export function askArea(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = rangeOf(worksheet, area);
  range.load(MEMBERS);
  return range;
}

/** The rows of ranges that were fetched. */
export function gridRows(ranges: readonly Excel.Range[]): Grid["rows"] {
  return ranges.filter((range) => !range.isNullObject).flatMap(rowsOf);
}

function rowsOf({
  rowIndex,
  columnIndex,
  values,
  formulas,
  numberFormat,
  valueTypes,
}: Excel.Range): readonly GridRow[] {
  const rows: GridRow[] = [];
  values.forEach((line: readonly unknown[], row) => {
    const cells: GridCell[] = [];
    line.forEach((value, column) => {
      const cell = gridCell(
        columnIndex + column,
        value,
        formulas[row]![column],
        valueTypes[row]![column]!,
        String(numberFormat[row]![column]),
      );
      if (cell !== null) cells.push(cell);
    });
    if (cells.length > 0) rows.push({ row: rowIndex + row, cells });
  });
  return rows;
}

function gridCell(
  column: number,
  value: unknown,
  written: unknown,
  type: Excel.RangeValueType | string,
  format: string,
): GridCell | null {
  // Excel gives a text that looks like a formula as the same text in both.
  const formula = typeof written === "string" && written.startsWith("=") && written !== value;
  if (type === "Error") return { column, value: { error: String(value) }, formula, date: false };
  if (typeof value === "number") return { column, value, formula, date: showsDate(format) };
  if (typeof value === "boolean") return { column, value, formula, date: false };
  const text = typeof value === "string" ? value : "";
  return text === "" && !formula ? null : { column, value: text, formula, date: false };
}

function tooLarge(title: string): HostFailure {
  return new HostFailure(
    ownWords(
      `工作表“${title}”的已用区域超过500万个单元格，Excel 不能一次读出。`,
      "unchanged",
      "请在该表里删除空白的行和列（选中后右键“删除”），保存后再试。",
    ),
    "RangeTooLarge",
  );
}
