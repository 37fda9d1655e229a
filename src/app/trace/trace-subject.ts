import { normalText, trimmedText } from "../../core/consolidation/history/normal-text";
import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Measure } from "../../core/model/measure";
import type { Cell } from "../../core/sheet/area";
import type { Grid, GridCell } from "../../core/sheet/grid";

/** What a number of the office's sheets is about. */
export type TraceSubject =
  | {
      readonly kind: "measure";
      readonly id: string;
      /** A part such as `num`; null: the value, with all parts behind it. */
      readonly part: string | null;
      /** null: the whole city; 「县区」: the counties together. */
      readonly unit: string | null;
      /** The number that the cell shows; null where it shows none. */
      readonly shown: number | null;
    }
  | { readonly kind: "clause"; readonly no: number };

/** What the selected cell of 月度汇总表 or 指标汇总 is about, by the texts around it, wherever rows and columns were moved to; null for any other cell. */
export function subjectAt(grid: Grid, cell: Cell, measures: readonly Measure[]): TraceSubject | null {
  if (grid.name === SHEET_NAMES.summary) return inSummary(grid, cell, measures);
  return grid.name === SHEET_NAMES.measures ? inMeasures(grid, cell) : null;
}

/** Name under which the counties' sum is asked for. */
export const COUNTIES = "县区";

const SUMMARY_HEADS = ["条款", "指标", "全市", "覆盖"];
const MEASURE_HEADS = ["编号", "填报项目", "全市", "县区合计", "覆盖"];

function inSummary(grid: Grid, { row, column }: Cell, measures: readonly Measure[]): TraceSubject | null {
  const heads = headsOf(grid, SUMMARY_HEADS);
  if (heads === null || row <= heads.row) return null;
  const [clauseAt, measureAt, , coverageAt] = heads.columns as [number, number, number, number];
  const no = clauseAbove(grid, row, clauseAt, heads.row);
  if (no === null) return null;
  const name = trimmedText(cellAt(grid, row, measureAt));
  const measure = measures.find((each) => each.clause === no && each.name === name);
  if (measure === undefined || column < measureAt || column > coverageAt) return { kind: "clause", no };
  return {
    kind: "measure",
    id: measure.id,
    part: null,
    unit: null,
    shown: numberIn(cellAt(grid, row, heads.columns[2])),
  };
}

/** The clause's number stands in the first row of its merged cell; a section's heading ends the search. */
function clauseAbove(grid: Grid, row: number, column: number, head: number): number | null {
  for (let at = row; at > head; at -= 1) {
    const text = normalText(cellAt(grid, at, column));
    if (text !== "") return /^\d+$/.test(text) ? Number(text) : null;
  }
  return null;
}

function inMeasures(grid: Grid, { row, column }: Cell): TraceSubject | null {
  const heads = headsOf(grid, MEASURE_HEADS);
  const [key = "", other = null] = trimmedText(cellAt(grid, row, 0)).split("|");
  const match = /^(\d+-\d+)(?:\.(\w+))?$/.exec(key);
  if (heads === null || match === null) return null;
  const [, id = "", part = null] = match;
  const shown = (at: number | undefined) => numberIn(cellAt(grid, row, at));
  const [, , cityAt, countiesAt, coverageAt = 0] = heads.columns;
  if (other !== null) return { kind: "measure", id, part, unit: other, shown: shown(cityAt) };
  if (column === countiesAt) return { kind: "measure", id, part, unit: COUNTIES, shown: shown(column) };
  const unit = column > coverageAt ? trimmedText(cellAt(grid, heads.row, column)) : "";
  return unit === ""
    ? { kind: "measure", id, part, unit: null, shown: shown(cityAt) }
    : { kind: "measure", id, part, unit, shown: shown(column) };
}

/** The row that holds all of the texts, and their columns in the given order. */
function headsOf(
  grid: Grid,
  texts: readonly string[],
): { readonly row: number; readonly columns: readonly number[] } | null {
  for (const { row, cells } of grid.rows) {
    const columns = texts.map((text) => cells.find((cell) => trimmedText(cell) === text)?.column ?? -1);
    if (columns.every((column) => column >= 0)) return { row, columns };
  }
  return null;
}

function cellAt(grid: Grid, row: number, column: number | undefined): GridCell | undefined {
  return grid.rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === column);
}

function numberIn(cell: GridCell | undefined): number | null {
  return typeof cell?.value === "number" ? cell.value : null;
}
