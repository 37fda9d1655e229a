import { findHeader } from "../../core/consolidation/history/find-header";
import { normalText } from "../../core/consolidation/history/normal-text";
import { SCORE_COLUMNS, SHEET_NAMES } from "../../core/model/office-columns";
import type { Cell } from "../../core/sheet/area";
import type { WorkbookGrid } from "../../core/sheet/grid";

/** Columns of 评分表 that people type into. */
export type TypedColumn = "self" | "office" | "expert" | "selected" | "reason" | "evidence" | "scorer" | "date";

/** A cell of 评分表 and what stood in it when it was read. */
export interface ScoreCell {
  readonly cell: Cell;
  readonly was: string | number | boolean | null;
}

/** The typed cells of 评分表 by `<row key>#<column>`; a column that somebody deleted is missing. */
export type ScoreCells = ReadonlyMap<string, ScoreCell>;

const COLUMNS: readonly TypedColumn[] = [
  "self",
  "office",
  "expert",
  "selected",
  "reason",
  "evidence",
  "scorer",
  "date",
];
const ROW_KEY = /^\d{1,3}(-\d{1,3})?$/;

/** Where a line's scores are typed, found by the hidden keys and the heads; empty without the sheet. */
export function scoreCellsOf({ sheets }: WorkbookGrid): ScoreCells {
  const cells = new Map<string, ScoreCell>();
  const sheet = sheets.find(({ name }) => name === SHEET_NAMES.score);
  const table = sheet === undefined ? null : findHeader(sheet, SCORE_COLUMNS);
  for (const { row, key, cells: held } of table?.rows ?? []) {
    const name = normalText(key);
    if (!ROW_KEY.test(name)) continue;
    for (const column of COLUMNS) {
      const at = table?.columns.get(column);
      const value = held[column]?.value ?? null;
      if (at === undefined || (typeof value === "object" && value !== null)) continue;
      cells.set(`${name}#${column}`, { cell: { row, column: at }, was: value });
    }
  }
  return cells;
}

/** The cells where they stand now, with what stood in them when a form was opened: what somebody typed meanwhile is then noticed. */
export function cellsSinceOpening(now: ScoreCells, opened: ScoreCells): ScoreCells {
  return new Map([...now].map(([key, held]) => [key, { ...held, was: (opened.get(key) ?? held).was }] as const));
}
