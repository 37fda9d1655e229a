import type { Finding } from "../../model/finding";
import { DECISION_COLUMNS, SHEET_NAMES } from "../../model/office-columns";
import type { DecisionSetting } from "../../model/settings";
import type { Grid, WorkbookGrid } from "../../sheet/grid";
import { findHeader } from "./find-header";
import { trimmedText } from "./normal-text";
import { readDate } from "./read-date";
import { isUnread } from "./unread";
import { missingHeader, unreadRows } from "./unread-rows";

/** What 食安办 decided in 修订记录 and 待定事项, by id, and what of it could not be understood. */
export interface TypedDecisions {
  readonly decisions: readonly DecisionSetting[];
  readonly findings: readonly Finding[];
}

/** Sheets on which the office decides line by line. */
const SHEETS: readonly string[] = [SHEET_NAMES.questions, SHEET_NAMES.repairs];

/** What is printed while nothing has been decided, and where nothing can be. */
const OPEN_WORDS: readonly string[] = ["", "—", "待定", "待核实", "待确认"];

/** The lines on which something was decided, or somebody signed. A date that is no date is left out and named. */
export function decisionsOf(workbook: WorkbookGrid): TypedDecisions {
  const read = SHEETS.flatMap((name) => workbook.sheets.filter((sheet) => sheet.name.trim() === name)).map(decisionsIn);
  return {
    decisions: read.flatMap(({ decisions }) => decisions),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** True while a line says no more than that it is open. */
export function isUndecided({ decision, by, date, basis }: DecisionSetting): boolean {
  return OPEN_WORDS.includes(decision) && by + date + basis === "";
}

function decisionsIn(grid: Grid): TypedDecisions {
  const table = findHeader(grid, DECISION_COLUMNS);
  const decisions: DecisionSetting[] = [];
  const unread: number[] = [];
  for (const { row, key, cells } of table?.rows ?? []) {
    const date = readDate(cells.date, null);
    if (isUnread(date)) unread.push(row);
    const decision = {
      id: trimmedText(key),
      decision: trimmedText(cells.decision),
      by: trimmedText(cells.by),
      date: isUnread(date) || date === null ? "" : date,
      basis: trimmedText(cells.basis),
    };
    if (decision.id !== "" && !isUndecided(decision)) decisions.push(decision);
  }
  const reason = `的「${DECISION_COLUMNS.date}」不是日期，未采用，请按2024-03-25这样的格式填写。`;
  const findings = [
    ...(table === null ? missingHeader(grid.name, grid.rows.length) : []),
    ...unreadRows("history-date-unread", grid.name, unread, reason),
  ];
  return { decisions, findings };
}
