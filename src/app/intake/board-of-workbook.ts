import { findHeader } from "../../core/consolidation/history/find-header";
import { normalText, trimmedText } from "../../core/consolidation/history/normal-text";
import { parseHistory } from "../../core/consolidation/history/parse-history";
import { readDate } from "../../core/consolidation/history/read-date";
import { isUnread } from "../../core/consolidation/history/unread";
import { GRADES } from "../../core/layouts/parts/finding-lines";
import type { ReceiptLine } from "../../core/model/consolidation";
import { FINDING_COLUMNS, RECEIPT_COLUMNS, SHEET_NAMES } from "../../core/model/office-columns";
import type { Grid, GridCell, WorkbookGrid } from "../../core/sheet/grid";
import { asksForWork, mendOf, type BoardLine, type Mend, type ReceiptBoard } from "./receipt-board";

/** The sheets that the board is read from. */
export const BOARD_SHEETS: readonly string[] = [SHEET_NAMES.receipts, SHEET_NAMES.findings, SHEET_NAMES.ledger];

const STATES: readonly string[] = ["按时", "迟报", "缺报", "退回"];

/** The board as it stands in 报送情况 and 审核结果 of the office's workbook; null where no month was consolidated in it. */
export function boardOfWorkbook(workbook: WorkbookGrid): ReceiptBoard | null {
  const history = parseHistory(workbook);
  const grid = workbook.sheets.find(({ name }) => name === SHEET_NAMES.receipts);
  const table = grid === undefined ? null : findHeader(grid, RECEIPT_COLUMNS);
  if (!history.ok || history.value.period === null || table === null) return null;
  const mends = mendsByUnit(workbook.sheets.find(({ name }) => name === SHEET_NAMES.findings));
  let due = "";
  const lines = table.rows.flatMap(({ cells }): readonly BoardLine[] => {
    const unit = trimmedText(cells.unit);
    const state = normalText(cells.state);
    if (unit === "" || !STATES.includes(state)) return [];
    due = dateOf(cells.due) ?? due;
    return [
      {
        unit,
        state: state as ReceiptLine["state"],
        received: dateOf(cells.receivedTyped) ?? dateOf(cells.received),
        revision: Number(normalText(cells.revision)) || 0,
        reminder: trimmedText(cells.reminder),
        contact: trimmedText(cells.contact),
        file: trimmedText(cells.file) || null,
        late: normalText(cells.punctual) === "迟报",
        mends: mends.get(unit) ?? [],
      },
    ];
  });
  return { period: history.value.period, due, lines };
}

function mendsByUnit(grid: Grid | undefined): ReadonlyMap<string, readonly Mend[]> {
  const mends = new Map<string, Mend[]>();
  const table = grid === undefined ? null : findHeader(grid, FINDING_COLUMNS);
  // A clerk's own 审核结果 has other columns.
  if (table === null || !table.found.has("file")) return mends;
  for (const { cells } of table.rows) {
    const unit = trimmedText(cells.unit);
    const grade = GRADES.find((each) => each === normalText(cells.grade));
    if (
      unit === "" ||
      grade === undefined ||
      !asksForWork({ grade, explained: normalText(cells.explained) === "已说明" })
    )
      continue;
    const mend = mendOf({
      grade,
      clauses: [normalText(cells.clause)].filter((text) => text !== ""),
      sheet: trimmedText(cells.sheet),
      cells: [normalText(cells.cell)].filter((text) => text !== ""),
      file: trimmedText(cells.file),
      message: trimmedText(cells.message),
    });
    mends.set(unit, [...(mends.get(unit) ?? []), mend]);
  }
  return mends;
}

function dateOf(cell: GridCell | undefined): string | null {
  const date = readDate(cell, null);
  return isUnread(date) ? null : date;
}
