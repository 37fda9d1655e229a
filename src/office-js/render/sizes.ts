import type { Area } from "../../core/sheet/area";
import { cellLooks } from "../../core/sheet/cell-looks";
import type { SheetSpec } from "../../core/sheet/sheet-spec";
import { COLUMN_MARGIN } from "../../core/sheet/text-metrics";
import { rangeOf } from "./on-areas";
import { CALL_BYTES, step } from "./step";
import type { Step } from "./step";

/**
 * Office.js takes widths in points. A digit of the default font of our files (宋体 11) takes 8 pixels of 0.75 points, so that a
 * sheet is as wide here as in a file of ours, whatever this workbook's own default font is.
 */
const POINTS_PER_CHARACTER = 6;
/** Bytes of a row in `setRowProperties`. */
const ROW_BYTES = 36;

/** The width in points of a column that is so many Excel characters wide for people. */
export function columnPoints(characters: number): number {
  return (characters + COLUMN_MARGIN) * POINTS_PER_CHARACTER;
}

/** Widths of columns, and which of them are hidden. `fresh`: none is hidden yet. */
export function columnSteps({ columns }: SheetSpec, fresh: boolean): readonly Step[] {
  const runs = runsOf(columns.map(({ width, hidden }) => ({ width, hidden: hidden ?? false })));
  return runs.map(({ first, count, value: { width, hidden } }) =>
    step(1, (sheet) => {
      const range = rangeOf(sheet, { row: 0, column: first, rows: 1, columns: count });
      range.format.columnWidth = columnPoints(width);
      if (hidden || !fresh) range.columnHidden = hidden;
    }),
  );
}

/** Heights of rows, and which of them are hidden. Rows with wrapped texts to be typed are left to grow with them. */
export function rowSteps(sheet: SheetSpec): readonly Step[] {
  const growing = growingRows(sheet);
  const heights: (number | null)[] = [];
  for (const { row, height } of sheet.rowHeights) if (!growing.has(row)) heights[row] = height;
  return [
    ...heightSteps(Array.from(heights, (height) => height ?? null)),
    ...flagSteps(growing, (range) => range.format.autofitRows()),
    ...flagSteps(new Set(sheet.hiddenRows), (range) => {
      range.rowHidden = true;
    }),
  ];
}

/** By run of equal heights or, where there are many, all at once. */
function heightSteps(heights: readonly (number | null)[]): readonly Step[] {
  const runs = runsOf(heights).filter(({ value }) => value !== null);
  if (runs.length === 0) return [];
  if (runs.length * CALL_BYTES <= heights.length * ROW_BYTES)
    return runs.map(({ first, count, value }) =>
      step(1, (sheet) => {
        rangeOf(sheet, rowsArea(first, count)).format.rowHeight = value!;
      }),
    );
  const properties = heights.map((height) => (height === null ? {} : { format: { rowHeight: height } }));
  return [
    {
      bytes: CALL_BYTES + heights.length * ROW_BYTES,
      queue: (sheet) => rangeOf(sheet, rowsArea(0, heights.length)).setRowProperties(properties),
    },
  ];
}

function flagSteps(rows: ReadonlySet<number>, act: (range: Excel.Range) => void): readonly Step[] {
  const flags: boolean[] = [];
  for (const row of rows) flags[row] = true;
  return runsOf(Array.from(flags, (flag) => flag === true))
    .filter(({ value }) => value)
    .map(({ first, count }) => step(1, (sheet) => act(rangeOf(sheet, rowsArea(first, count)))));
}

/** 0-based rows with a wrapped cell that may be typed into. */
function growingRows(sheet: SheetSpec): ReadonlySet<number> {
  const rows = new Set<number>();
  cellLooks(sheet.formats).forEach((row, _column, look) => {
    if (look.unlocked && look.wrap) rows.add(row);
  });
  return rows;
}

function rowsArea(first: number, count: number): Area {
  return { row: first, column: 0, rows: count, columns: 1 };
}

interface Run<Value> {
  readonly first: number;
  readonly count: number;
  readonly value: Value;
}

function runsOf<Value>(values: readonly Value[]): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && JSON.stringify(last.value) === JSON.stringify(value))
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}
