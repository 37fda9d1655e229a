import { printOn } from "../../core/layouts/print-on";
import { beginsSlipPage, SLIP_PRINT } from "../../core/layouts/return-slip-sheet";
import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Grid } from "../../core/sheet/grid";
import { DEFAULT_PRINT } from "../../core/sheet/sheet-builder";
import type { PrintSpec, SheetSpec } from "../../core/sheet/sheet-spec";

type Paper = PrintSpec["paper"];

/** Sheets of a unit's return that are printed upright. */
const UPRIGHT: ReadonlySet<string> = new Set([
  SHEET_NAMES.guide,
  SHEET_NAMES.front,
  SHEET_NAMES.notice,
  SHEET_NAMES.charts,
]);
const MOST_ROWS_ABOVE = 25;
const FEWEST_HEADS = 4;

/**
 * How a sheet that stands in the workbook is printed: as its layout says where it still has the layout's rows, else with the layout's paper
 * and margins, the rows it has now, and the head found in it. `paper` null: the layout's.
 */
export function sheetPrint(grid: Grid, spec: SheetSpec | null, paper: Paper | null): PrintSpec {
  const last = lastRowOf(grid);
  if (spec !== null && lastContentRow(spec) === last) return printOn(spec, paper);
  const isSlips = grid.name === SHEET_NAMES.returnSlips;
  const base: PrintSpec = spec?.print ?? {
    ...DEFAULT_PRINT,
    orientation: UPRIGHT.has(grid.name) ? "portrait" : DEFAULT_PRINT.orientation,
    ...(isSlips ? SLIP_PRINT : {}),
  };
  const columns = spec?.print.area?.columns ?? lastColumnOf(grid) + 1;
  const head = headRowOf(grid);
  return {
    ...base,
    paper: paper ?? base.paper,
    area: last < 0 ? null : { row: 0, column: 0, rows: last + 1, columns },
    titleRows: base.orientation === "portrait" || head === null ? null : { first: head, last: head },
    breaksBefore: isSlips ? slipBeginnings(grid) : [],
  };
}

/** Each unit's slip begins a page, and so does each further page of it. */
function slipBeginnings({ rows }: Grid): readonly number[] {
  return rows.flatMap(({ row, cells }) => (row > 0 && cells.some(({ value }) => beginsSlipPage(value)) ? [row] : []));
}

function lastRowOf({ rows }: Grid): number {
  return rows.reduce(
    (last, { row, cells }) => (cells.some(({ value }) => isFilled(value)) ? Math.max(last, row) : last),
    -1,
  );
}

function lastColumnOf({ rows }: Grid): number {
  return rows.reduce(
    (last, { cells }) =>
      cells.reduce((most, { column, value }) => (isFilled(value) ? Math.max(most, column) : most), last),
    -1,
  );
}

function lastContentRow({ blocks }: SheetSpec): number {
  return blocks.reduce(
    (last, { at, contents }) =>
      contents.reduce((most, cells, index) => (cells.some(isFilled) ? Math.max(most, at.row + index) : most), last),
    -1,
  );
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== "";
}

/** The first row near the top that holds nothing but texts, and at least four of them. */
function headRowOf({ rows }: Grid): number | null {
  const head = rows
    .filter(({ row }) => row < MOST_ROWS_ABOVE)
    .find(({ cells }) => {
      const filled = cells.filter(({ value }) => isFilled(value));
      return (
        filled.length >= FEWEST_HEADS && filled.every(({ value, formula }) => typeof value === "string" && !formula)
      );
    });
  return head?.row ?? null;
}
