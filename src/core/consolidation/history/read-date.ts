import { calendarDate, dateFromSerial, isCalendarDate, yearOf } from "../../model/calendar";
import type { Period } from "../../model/unit-return";
import type { GridCell } from "../../sheet/grid";
import { isErrorCell, normalText } from "./normal-text";

/** Serial numbers of 2000-01-01 and 2099-12-31: a bare number between them is taken for a date. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;

/** A typed date as YYYY-MM-DD, null for blank, "unread" for anything that is no clear date. Without a year, that of `period` is meant. */
export function readDate(cell: GridCell | undefined, period: Period | null): string | null | "unread" {
  if (isErrorCell(cell)) return "unread";
  if (typeof cell?.value === "number" && cell.value >= FIRST_SERIAL && cell.value < LAST_SERIAL + 1) return dateFromSerial(cell.value) ?? "unread";
  const text = normalText(cell);
  if (text === "") return null;
  const full = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?:[ T].*)?$/.exec(text) ?? /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  if (full !== null) return existing(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/.exec(text);
  return short === null || period === null ? "unread" : existing(yearOf(period), Number(short[1]), Number(short[2]));
}

function existing(year: number, month: number, day: number): string {
  if (month < 1 || month > 12 || day < 1 || day > 31) return "unread";
  const date = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isCalendarDate(date) && date === calendarDate(year, month, day) ? date : "unread";
}
