import type { OfficeEntries } from "../../model/consolidation";
import type { Finding } from "../../model/finding";
import { RECEIPT_COLUMNS, SHEET_NAMES } from "../../model/office-columns";
import type { Period } from "../../model/unit-return";
import type { Grid } from "../../sheet/grid";
import { findHeader } from "./find-header";
import { rawText, trimmedText } from "./normal-text";
import { readDate } from "./read-date";
import { isUnread } from "./unread";
import { missingHeader, unreadRows } from "./unread-rows";

/** What the office typed in 报送情况, by unit. */
export interface TypedReceipts extends Required<Pick<OfficeEntries, "receivedDates" | "remarks" | "unreadDates">> {
  readonly findings: readonly Finding[];
}

/** Received dates and remarks typed by the office. A date that is unclear, or stands beside another unit's key, is not used and named; the unclear one is kept as typed. */
export function receiptsOf(grid: Grid, period: Period | null): TypedReceipts {
  const receivedDates = new Map<string, string>();
  const remarks = new Map<string, string>();
  const unreadDates = new Map<string, string>();
  const unread: number[] = [];
  const torn: number[] = [];
  const table = findHeader(grid, RECEIPT_COLUMNS);
  for (const { row, key, cells } of table?.rows ?? []) {
    const hidden = trimmedText(key);
    const unit = trimmedText(cells.unit) || hidden;
    const date = readDate(cells.receivedTyped, period);
    const remark = trimmedText(cells.remark);
    if (unit === "" || (date === null && remark === "")) continue;
    if (hidden !== "" && hidden !== unit) {
      torn.push(row);
      continue;
    }
    if (isUnread(date)) {
      unread.push(row);
      unreadDates.set(unit, rawText(cells.receivedTyped));
    } else if (date !== null) receivedDates.set(unit, date);
    if (remark !== "") remarks.set(unit, remark);
  }
  const findings = [
    ...(table === null ? missingHeader(grid.name, grid.rows.length) : []),
    ...unreadRows(
      "history-date-unread",
      SHEET_NAMES.receipts,
      unread,
      `的「${RECEIPT_COLUMNS.receivedTyped}」不是日期，未采用，原样保留，请按2024-03-25这样的格式填写。`,
    ),
    ...unreadRows(
      "history-row-torn",
      SHEET_NAMES.receipts,
      torn,
      "的单位与隐藏的键不一致，手填内容未带入，请恢复后再用。",
    ),
  ];
  return { receivedDates, remarks, unreadDates, findings };
}
