import { isCalendarDate, serialFromDate } from "../../model/calendar";
import type { EntryDraft } from "../../sheet/cell-draft";
import type { CellStyle } from "../../sheet/sheet-spec";

/** How a date looks in a table. */
export const DATE_STYLE: CellStyle = { numberFormat: "yyyy-mm-dd", align: "center" };

/** What a date cell takes: Excel's own dates of the years in question. */
export const DATE_ENTRY: EntryDraft = {
  allow: { kind: "date", from: "2022-01-01", to: "2099-12-31" },
  prompt: null,
  alert: { title: "日期", text: "请填日期，如 2024-03-25。" },
};

/** `YYYY-MM-DD` as the number that spreadsheets keep; null for blank; any other text as it is. */
export function dateContent(date: string | null): number | string | null {
  if (date === null || date === "") return null;
  return isCalendarDate(date) ? serialFromDate(date) : date;
}
